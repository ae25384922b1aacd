// The import as a whole: reads the list and the data, shows the plan, writes when told to. Prints only through `print`.
import fs from 'node:fs';
import path from 'node:path';
import { loadRead, readFolders, type DataFolders } from '#catalogue/load.ts';
import type { Folders } from '#catalogue/parse.ts';
import { formatProblem, type Problem } from '#catalogue/problem.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { dayAt } from '#time/day.ts';
import type { FileChange } from '#clerk/edit/file-change.ts';
import { checkedWith, textsAfter } from '#clerk/edit/prepare.ts';
import { recordingOfEdit } from '#clerk/edit/recording.ts';
import { entityNamed } from '#clerk/import/entity-named.ts';
import { fileChanges } from '#clerk/import/file-changes.ts';
import { importList, type ReadPlan } from '#clerk/import/import-list.ts';
import { limits } from '#reading/limits.ts';
import { provenanceOf, readDay, type ProvenanceOptions } from '#clerk/import/provenance.ts';
import { fileTooLarge } from '#reading/read-list.ts';
import { code } from '#schema/needed-codes.ts';
import { Refusal } from '#schema/refusal.ts';
import { reviewText } from '#clerk/import/review.ts';
import { importTable } from '#clerk/import/table.ts';
import { usageOf } from '#cli/help.ts';
import { importCommand } from './command.ts';
import { exportFile, templateFile } from './list-file.ts';
import { current, writeTogether } from '#cli/write-together.ts';
import { writesOf } from '#cli/writes-of.ts';

export interface Surroundings {
  folders: DataFolders;
  now: Date;
  print: (line: string) => void;
  complain: (line: string) => void;
}

/** 0 fine, 1 refused and nothing written, 2 something was not understood. */
export async function runImport(
  values: Values,
  positionals: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    return await run(values, positionals, surroundings);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    surroundings.complain(error.message);
    surroundings.complain('什么也没有写入 · nothing was written');
    return 1;
  }
}

type Print = Surroundings['print'];

interface Values extends ProvenanceOptions {
  entity?: string | undefined;
  sheet?: string | undefined;
  review?: string | undefined;
  template?: string | undefined;
  export?: string | undefined;
  write?: boolean;
  'end-missing'?: boolean;
}

async function run(
  values: Values,
  positionals: readonly string[],
  { folders, now, print }: Surroundings,
): Promise<number> {
  if (values.template !== undefined) return saveNew(values.template, await templateFile(values.template), print);
  const read = readFolders(folders);
  const { catalogue, draft, problems } = loadRead(read);
  if (catalogue === null) {
    for (const problem of problems) print(formatProblem(problem));
    throw new Refusal(
      '数据本身有问题，请先改好（npm run check）。',
      'The data have faults of their own; mend them first (npm run check).',
    );
  }
  if (values.entity === undefined) throw usage('--entity');
  const entity = entityNamed(values.entity, catalogue);
  const today = dayAt(now, catalogue.site.timeZone);
  const from = readDay('--from', values.from) ?? today;
  if (values.export !== undefined)
    return saveNew(values.export, await exportFile(values.export, catalogue, entity, from), print);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw usage('LIST.xlsx');
  const provenance = values.write ? provenanceOf(values, today, catalogue) : null;
  const plan = await importList(readBytes(file), path.basename(file), {
    ...{ catalogue, entity, from },
    ...{ endMissing: values['end-missing'] ?? false, sheet: sheetNumber(values.sheet) },
  });
  show(plan, catalogue, from, print);
  const review = reviewText(plan.findings, catalogue);
  const reviewFile = values.review ?? freeName(file);
  const changes = fileChanges(plan.edits, { catalogue, entity }, provenance ?? preview(from, today));
  const texts = textsAfter(changes, read);
  if (provenance === null) {
    print(
      `还没有写入：加 --write 才写，会改 ${changes.length} 个文件并登记新网址 · nothing was written yet; with --write ${changes.length} files would change and new addresses go on record`,
    );
    for (const change of changes) print(`  ${path.join(folders.contentDir, change.path)}`);
    if (review !== null) print(`没读懂的行届时写到 · lines not understood would go to ${reviewFile}`);
  } else {
    const after = checkedWith(texts, read);
    refuseFaults(after.problems, print);
    const all = [...changes, ...recordingOfEdit(draft, after.draft)];
    write(all, review === null ? null : { file: reviewFile, text: review }, read, print);
  }
  return review === null ? 0 : 2;
}

function show({ sheet, others, ...plan }: ReadPlan, catalogue: Catalogue, from: string, print: Print): void {
  print(`表 · sheet: ${sheet}；自 · from ${from}`);
  if (others.length > 0)
    print(`注意：这些表也像价目，没有读（用 --sheet）· not read, use --sheet: ${others.join('，')}`);
  for (const line of importTable(plan, catalogue)) print(line);
}

/** Only what leaves the whole content without fault is written. */
function refuseFaults(problems: readonly Problem[], print: Print): void {
  if (problems.length === 0) return;
  for (const problem of problems) print(formatProblem(problem));
  throw new Refusal(
    `写入后数据会有 ${problems.length} 处问题（见上），所以不写。`,
    `The data would have ${problems.length} faults (above), so they are left alone.`,
  );
}

function write(
  changes: readonly FileChange[],
  review: { file: string; text: string } | null,
  read: Folders,
  print: Print,
): void {
  const writes = writesOf(changes, read);
  if (review !== null) writes.push({ file: review.file, before: current(review.file), after: review.text });
  writeTogether(writes);
  for (const { file } of writes) print(`已写入 · written: ${file}`);
  if (changes.length === 0) print('没有变化，数据未动 · no change, the data were left alone');
  else print('请看一遍改动；新网址已一并登记 · read the change; the new addresses are on record with it');
}

/** Stands in for what only writing needs. */
function preview(from: string, today: string) {
  return {
    from,
    published: 'unknown',
    document: 'unknown',
    source: 'S0',
    grade: code('grades', 'secondary'),
    today,
  } as const;
}

function readBytes(file: string): Uint8Array {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Refusal(`没有这个文件：${file}`, `There is no file ${file}`);
  if (stat.size > limits.fileBytes) throw fileTooLarge(stat.size);
  return fs.readFileSync(file);
}

function sheetNumber(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^[1-9]\d{0,2}$/u.test(value)) return Number(value);
  throw new Refusal('--sheet 是第几张表，如 2', '--sheet is the number of a sheet, such as 2');
}

/** `<list>.review.csv`, or with a number where that is taken. */
function freeName(list: string): string {
  const stem = list.replace(/\.[^./\\]+$/u, '');
  for (let number = 1; ; number++) {
    const name = `${stem}.review${number === 1 ? '' : `-${number}`}.csv`;
    if (!fs.existsSync(name)) return name;
  }
}

/** Never over a file that is there. */
function saveNew(file: string, bytes: Uint8Array, print: Print): number {
  if (fs.existsSync(file))
    throw new Refusal(`${file} 已经存在，请换个名字。`, `${file} exists already; give another name.`);
  const folder = path.dirname(file);
  if (!fs.existsSync(folder))
    throw new Refusal(`没有文件夹 ${folder}，请先建立它。`, `There is no folder ${folder}; make it first.`);
  fs.writeFileSync(file, bytes, { flag: 'wx' });
  print(`已写入 · written: ${file}`);
  return 0;
}

function usage(missing: string): Refusal {
  return new Refusal(
    `缺少 ${missing}`,
    `${missing} is missing\n用法 · usage\n  ${usageOf(importCommand).join('\n  ')}`,
  );
}
