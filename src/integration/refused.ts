// Why nothing is built, for whoever typed the command: faults with their places, a refusal as its sentence. No stack.
import { CatalogueError, formatProblem, problemsInData } from '#catalogue/problem.ts';
import { Refusal } from '#schema/refusal.ts';
import { currentRun } from './run.ts';

/** Ends the process after telling; what is no refusal is thrown on. */
export async function tellRefused(error: unknown): Promise<never> {
  if (!(error instanceof CatalogueError || error instanceof Refusal)) throw error;
  await currentRun()?.refused?.(error);
  process.stderr.write(`${textOf(error)}\n`);
  process.exit(1);
}

function textOf(error: CatalogueError | Refusal): string {
  if (error instanceof Refusal) return error.message;
  const { length } = error.problems;
  for (const problem of error.problems) process.stdout.write(`${formatProblem(problem)}\n`);
  return `数据有 ${length} 处问题，未生成网站 · ${problemsInData(length)}, nothing was built`;
}
