// What an indicator is about: fees, and the documents that its figures stand in.
import type { Indicator } from '#schema/indicator.ts';

export function feesOfIndicator({ fees = [], lines }: Indicator): string[] {
  return [...new Set([...fees, ...lines.flatMap(({ price }) => (price ? [price.fee] : []))])];
}

export function documentsOfIndicator(indicator: Indicator): string[] {
  const found = new Set<string>();
  const add = (document: string | undefined) => document !== undefined && found.add(document);
  for (const line of indicator.lines) {
    const above = line.document ?? indicator.document;
    for (const { figure, document } of line.points ?? []) add(figure?.document ?? document ?? above);
    for (const { document } of [...(line.goals ?? []), ...(line.growth ?? [])]) add(document ?? above);
  }
  return [...found];
}
