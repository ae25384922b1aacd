// seeds/sources.yaml: everything that was read, by its number.
import { z } from 'zod';
import { Source } from './document.ts';

export const Sources = z.record(z.string().regex(/^[A-Z][0-9]+[a-z]?$/u), Source);
