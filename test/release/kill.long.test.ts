// The promise of the watcher: whenever it is killed, a reader sees a whole site, old or new, and never a bad edit.
// A small stand-in for the builder makes many kills affordable; kill-real.long.test.ts has the builder of the site.
import { test } from 'vitest';
import { survives } from './kill-run.ts';
import { TINY_BUILDER } from './running.ts';

test('killed at 90 moments, with a small stand-in for the builder, the site stays whole and good', async () => {
  await survives(TINY_BUILDER, { kills: 90, within: 45_000, nearlyDone: /7\/7/u });
}, 240_000);
