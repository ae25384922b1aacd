// content/register/moves.yaml: published addresses that were renamed or moved, and where they lead now.
import { z } from 'zod';
import { Bilingual } from './text.ts';
import { Day } from './value.ts';

/** The address of a page or of a row, as it stands after the site's name: `/f/0104/`, `/f/0104/#import-20`. */
const Path = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u, { error: 'path' });

const Move = z.strictObject({
  from: Path.meta({ description: '公布过、现已没有的网址 · an address that was published and is gone' }),
  to: Path.meta({ description: '现在由哪个网址回答 · the address that answers for it' }),
  on: Day.meta({ description: '自哪天起 · since when' }),
  why: Bilingual.describe('为什么 · why'),
});
export type Move = z.infer<typeof Move>;

export const Moves = z.array(Move);
