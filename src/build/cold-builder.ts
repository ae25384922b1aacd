// A builder that starts `npm run check` and `npm run build` anew each time, in processes of their own. It keeps nothing.
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataFolders, loadCatalogue } from '../catalogue/load.ts';
import type { Problem } from '../catalogue/problem.ts';
import { nextChange } from '../domain/segments.ts';
import type { Builder, BuildRequest, NotBuilt, Outcome } from './builder.ts';

const CLI = path.join(import.meta.dirname, '../cli');
/** What a child said last is kept for the message; characters. */
const KEPT = 2000;
const PATIENCE_MILLISECONDS = 5000;

const Report = z.object({
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      column: z.number(),
      rule: z.string(),
      zh: z.string(),
      en: z.string(),
    }),
  ),
});
const Index = z.object({ contentSha256: z.string() });

/** A builder over the data folders of the environment. */
export function createBuilder(): Builder {
  let child: ChildProcess | null = null;
  let closed = false;

  async function run(script: string, args: string[], env: Record<string, string>, onLine: (line: string) => void) {
    const started = spawn(process.execPath, [path.join(CLI, script), ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    let out = '';
    let said = '';
    started.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    started.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-KEPT);
      for (const line of text.split('\n').filter(Boolean)) onLine(line);
    });
    const ended = await new Promise<string>(resolve => {
      started.once('error', error => resolve(error.message));
      started.once('close', (code, signal) => resolve(signal ?? String(code)));
    });
    child = null;
    return { ended, out, said };
  }

  async function build({ release, day }: BuildRequest, onProgress: (line: string) => void): Promise<Outcome> {
    const began = performance.now();
    onProgress('检查数据 · checking');
    const check = await run('check.ts', ['--json'], {}, () => undefined);
    const problems = problemsIn(check.out);
    if (problems === null) return broken('检查', 'the check', check.ended, check.said);
    if (problems.length > 0) return { ok: false, problems, message: '' };
    if (closed) return broken('生成', 'the build', 'closed', '');
    onProgress('生成网站 · building');
    const built = await run('build.ts', [], { OUT_DIR: release, BUILD_DAY: day }, onProgress);
    if (built.ended !== '0') return broken('生成', 'the build', built.ended, built.said);
    const { catalogue } = loadCatalogue(dataFolders());
    const { contentSha256 } = Index.parse(JSON.parse(fs.readFileSync(path.join(release, 'api/v1/index.json'), 'utf8')));
    // Pages and files for download are read one after the other: where the data have moved on, they may disagree.
    if (catalogue?.fingerprint !== contentSha256) {
      return { ok: false, problems: [], message: '生成期间数据又变了，重新生成 · the data changed during the build' };
    }
    const files = fs
      .readdirSync(release, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile()).length;
    return {
      ok: true,
      day,
      fingerprint: contentSha256,
      files,
      made: files,
      seconds: (performance.now() - began) / 1000,
      nextChange: nextChange(catalogue, day)?.on ?? null,
    };
  }

  return {
    async build(request, onProgress) {
      try {
        return await build(request, onProgress);
      } catch (error) {
        return { ok: false, problems: [], message: String(error) };
      }
    },
    async close() {
      closed = true;
      const running = child;
      if (running === null) return;
      running.kill('SIGTERM');
      const force = setTimeout(() => running.kill('SIGKILL'), PATIENCE_MILLISECONDS);
      await new Promise(resolve => running.once('close', resolve));
      clearTimeout(force);
    },
  };
}

function problemsIn(out: string): Problem[] | null {
  try {
    return Report.parse(JSON.parse(out)).problems;
  } catch {
    return null;
  }
}

function broken(zh: string, en: string, ended: string, said: string): NotBuilt {
  const message = `${zh}没有做完（${ended}），网站未改动 · ${en} ended early (${ended}); the site is untouched\n${said}`;
  return { ok: false, problems: [], message: message.trim() };
}
