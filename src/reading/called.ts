// How the import names a fee to the clerk.
import type { Catalogue } from '#domain/catalogue.ts';

/** `0703 预进港费`. */
export function called(id: string, { fees }: Pick<Catalogue, 'fees'>): string {
  return `${id} ${fees.get(id)?.name.zh ?? ''}`.trim();
}
