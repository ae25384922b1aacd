// Whether prices are printed with value-added tax. By itself: the browser needs the codes, and not the schemas.
export const taxes = ['included', 'excluded', 'not-stated'] as const;
export type Tax = (typeof taxes)[number];

/** What a version says of tax: nothing, where it has no word on it. */
export function taxOf({ tax = 'not-stated' }: { tax?: Tax | undefined }): Tax {
  return tax;
}
