// The build that `npm run build` and `npm start` share: Astro's own, with its progress in one line.
import path from 'node:path';
import { build } from 'astro';
import { unsettledOf } from '#domain/unsettled.ts';
import { nextChange } from '#domain/time/segments.ts';
import { startRun } from '#integration/run.ts';
import { terminal } from '#integration/terminal.ts';

const missing =
  '提醒：content/site.yaml 没有 contact，读者没有办法报告错误；上线前请补上邮箱或网址 · note: content/site.yaml has no contact, so that readers cannot report an error; add an e-mail or an address before going online';
const standIn = (key: string) =>
  `提醒：content/site.yaml 的 ${key} 还是示例地址，打不开；上线前请换成自己的 · note: ${key} in content/site.yaml is a stand-in that answers nowhere; set your own before going online`;

/** False where nothing was built; why has been told then. Faults in the data and refusals end the process. */
export async function buildSite(): Promise<boolean> {
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
      for (const key of unsettledOf(catalogue.site)) lines.say(key === 'contact' ? missing : standIn(key));
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
    return true;
  } catch (error) {
    console.error(error);
    lines.say('生成失败，原有网站未改动 · the build failed; the site that was there is untouched');
    return false;
  }
}
