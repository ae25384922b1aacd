// The process that builds for the watcher: it stays, keeps data and compiled pages, and makes a release for each request.
import { createLoader, dataFolders } from '#catalogue/load.ts';
import { nextChange } from '#domain/segments.ts';
import type { BuildRequest, Outcome } from './builder.ts';
import { compiledKey } from './compiled-key.ts';
import { Press } from './press.ts';

export type FromPress = { progress: string } | { outcome: Outcome };

if (process.send === undefined) throw new Error('started by warm-builder.ts only');
const folders = dataFolders();
const load = createLoader(folders);
const press = new Press();
const say = (message: FromPress) => process.send?.(message);

process.on('message', (request: BuildRequest) => {
  void build(request).then(outcome => say({ outcome }));
});
// Whoever started this is gone: nobody will ask again.
process.on('disconnect', () => {
  void press.close().finally(() => process.exit(0));
});

async function build({ release, previous, day }: BuildRequest): Promise<Outcome> {
  const began = performance.now();
  try {
    say({ progress: 'check' });
    const { catalogue, problems } = load();
    if (catalogue === null) return { ok: false, problems, message: '' };
    const compiled = compiledKey(folders.contentDir);
    const { files, made } = await press.make({ catalogue, day, release, previous, compiled }, progress =>
      say({ progress }),
    );
    return {
      ok: true,
      day,
      fingerprint: catalogue.fingerprint,
      files,
      made,
      seconds: (performance.now() - began) / 1000,
      nextChange: nextChange(catalogue, day)?.on ?? null,
    };
  } catch (error) {
    return {
      ok: false,
      problems: [],
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
