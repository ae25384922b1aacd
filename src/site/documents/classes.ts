// Documents by what they are to a reader who looks for the ground of a charge.
import type { Document } from '#schema/document.ts';

export const documentClasses = {
  laws: ['law', 'regulation'],
  rules: ['rule', 'notice', 'announcement', 'letter'],
  plans: ['plan'],
  lists: ['list'],
  news: ['report'],
} as const satisfies Record<string, readonly Document['kind'][]>;
export type DocumentClass = keyof typeof documentClasses;

export const documentClassNames = Object.keys(documentClasses) as DocumentClass[];
