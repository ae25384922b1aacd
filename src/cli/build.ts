// npm run build: Astro's own build, with its progress in one line. `astro build` makes the same.
import path from 'node:path';
import { build } from 'astro';
import { CatalogueError, formatProblem, problemsInData } from '#catalogue/problem.ts';
import { nextChange } from '#domain/segments.ts';
import { startRun } from '#integration/run.ts';
import { terminal } from '#integration/terminal.ts';
import { Refusal } from '#schema/refusal.ts';

const began = performance.now();
const outDir = path.resolve(process.env.OUT_DIR ?? 'dist');
const lines = terminal(process.stderr, () => new Date());
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

startRun({
  progress: line => lines.progress(line),
  built: ({ checked: { catalogue, day }, files }) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const place = path.relative(process.cwd(), outDir) || outDir;
    lines.say(`网站已生成 · built: ${place} (${day}; ${catalogue.fees.size} fees; ${files} files; ${seconds} s)`);
    const next = nextChange(catalogue, day);
    lines.say(
      next === null
        ? '目前没有已公布而未到的变化 · no announced change is due'
        : `下一次变化 · next change due: ${next.on} (${next.fees.join(', ')})`,
    );
  },
});

try {
  await build({ logLevel: process.env.BUILD_VERBOSE ? 'info' : 'warn' });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof CatalogueError) {
    const { problems } = error;
    for (const problem of problems) console.log(formatProblem(problem));
    lines.say(`数据有 ${problems.length} 处问题，未生成网站 · ${problemsInData(problems.length)}, nothing was built`);
  } else if (error instanceof Refusal) {
    lines.say(error.message);
  } else {
    console.error(error);
    lines.say('生成失败，原有网站未改动 · the build failed; the site that was there is untouched');
  }
}
