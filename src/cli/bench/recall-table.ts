// The site's search beside its peers, by kind; then the queries for which the site does not put the right entry first.
import type { Engine } from './engine.ts';
import type { Query } from './queries.ts';
import { askAll, recallOf, type Asked } from './recall.ts';
import { table } from './table.ts';

/** The first engine is the site's. */
export async function recallTable(
  engines: readonly Engine[],
  queries: readonly Query[],
  nameOf: (id: string) => string,
): Promise<string[]> {
  const answers: { name: string; asked: Asked[] }[] = [];
  for (const { name, search } of engines) answers.push({ name, asked: await askAll(search, queries, nameOf) });
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const row = (label: string, keep: (query: Query) => boolean) => [
    label,
    queries.filter(keep).length,
    ...answers.map(({ asked }) => cell(asked.filter(({ query }) => keep(query)))),
  ];
  return [
    '%@1 / %@3 / MRR',
    '',
    ...table(
      ['kind', 'queries', ...answers.map(({ name }) => name)],
      [...kinds.map(kind => row(kind, query => query.kind === kind)), row('all', () => true)],
    ),
    ...missTable(answers[0]?.asked ?? []),
  ];
}

function cell(asked: readonly Asked[]): string {
  const { at1, at3, mrr } = recallOf(asked);
  const percent = (share: number) => (share * 100).toFixed(0);
  return `${percent(at1)} / ${percent(at3)} / ${mrr.toFixed(2)}`;
}

function missTable(asked: readonly Asked[]): string[] {
  const missed = asked.filter(({ place }) => place !== 1);
  if (missed.length === 0) return [];
  return table(
    ['not first', 'kind', 'expected', 'place', 'first instead'],
    missed.map(({ query, place, first }) => [
      query.text,
      query.kind,
      query.expect.source.slice(0, 60),
      place ?? '—',
      first || 'nothing',
    ]),
  );
}
