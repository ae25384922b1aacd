// Where a site may be written. It looks at folders and never changes one.
import fs from 'node:fs';
import path from 'node:path';
import type { DataFolders } from '#catalogue/load.ts';

/** Why nothing may be built at `target`; null when it is free, empty, or an earlier build. What stands there is replaced. */
export function refuseTarget(target: string, { contentDir, seedsDir }: DataFolders): string | null {
  const kept = [process.cwd(), contentDir, seedsDir].map(folder => path.resolve(folder));
  const inside = (inner: string, outer: string) => inner === outer || inner.startsWith(outer + path.sep);
  const data = kept.slice(1).some(folder => inside(target, folder));
  if (data || kept.some(folder => inside(folder, target))) {
    return `OUT_DIR 不能是项目或数据文件夹，也不能在其中覆盖它们：${target} · OUT_DIR must not be, hold or lie in the project or its data`;
  }
  if (!fs.existsSync(target)) return null;
  const built =
    fs.statSync(target).isDirectory() &&
    (fs.readdirSync(target).length === 0 || fs.existsSync(path.join(target, 'index.html')));
  return built
    ? null
    : `OUT_DIR 里有别的东西，不予覆盖：${target} · OUT_DIR holds something that is not an earlier build`;
}
