// Where the page of a comparison is written: never over something else, never half.
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_MARK } from '#clerk/diff/page.ts';
import { Refusal } from '#schema/refusal.ts';

/** Throws a Refusal when `file` holds anything but an earlier page of this kind, or would lie among the data. */
export function refuseTarget(file: string, dataFolders: readonly string[]): void {
  const full = path.resolve(file);
  if (dataFolders.some(folder => full.startsWith(path.resolve(folder) + path.sep))) {
    throw new Refusal(
      `--html 不能写在数据文件夹里：${file}。请换一个地方。`,
      `--html must not lie in a data folder: ${file}. Choose another place.`,
    );
  }
  if (!fs.existsSync(path.dirname(full))) {
    throw new Refusal(
      `没有文件夹 ${path.dirname(file)}，页面无处可写。请先建立它，或换一个地方。`,
      `There is no folder ${path.dirname(file)} to write the page to. Make it, or choose another place.`,
    );
  }
  if (!fs.existsSync(full)) return;
  const earlier = fs.statSync(full).isFile() && fs.readFileSync(full, 'utf8').includes(PAGE_MARK);
  if (earlier) return;
  throw new Refusal(
    `${file} 不是本命令写的页面，不予覆盖。请用 --html 换一个文件名。`,
    `${file} was not written by this command and is not overwritten. Name another file by --html.`,
  );
}

/** Whole or not at all. */
export function writePage(file: string, text: string): void {
  const next = `${file}.next-${process.pid}`;
  fs.writeFileSync(next, text);
  fs.renameSync(next, file);
}
