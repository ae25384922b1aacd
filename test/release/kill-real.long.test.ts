// As kill.long.test.ts, with the builder that makes the real site.
import { test } from 'vitest';
import { survives } from './kill-run.ts';

test('killed at 10 moments, with the builder of the site, the site stays whole and good', async () => {
  await survives(null, { kills: 10, within: 30_000, nearlyDone: /在线 · live/u });
}, 240_000);
