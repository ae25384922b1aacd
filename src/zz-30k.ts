import { manyEntries } from '#cli/bench/many-records.ts';
import { loadCatalogueOrThrow } from '#catalogue/load.ts';
import { divide, partsOf } from '#tools/search/parts.ts';
import { finder, uniqueBy } from '#tools/search/finder.ts';
import { answer } from '#tools/search/answer.ts';
import { gzipSync } from 'node:zlib';
const c = loadCatalogueOrThrow({ contentDir: 'content', seedsDir: 'seeds' });
const { list } = manyEntries(c, 30000, 'zh', '2026-12-01');
const { head, parts } = divide(list);
const g = (x: unknown) => gzipSync(JSON.stringify(x)).length;
console.log(
  'head',
  g(head),
  'beginnings',
  head.contents!.beginnings.split('\n').length,
  'parts',
  parts.length,
  'largest',
  Math.max(...parts.map(p => p.length)),
  g(parts.reduce((a, b) => (a.length > b.length ? a : b))),
);
for (const q of [
  '20尺柜进口港务费多少钱',
  '船停码头一天收多少',
  '停泊费',
  '打12315还是12345',
  '外贸船引航怎么收费',
  'how much is pilotage',
  '价格法',
]) {
  const w = partsOf(q, head.contents!, head.colloquial);
  const fees = uniqueBy(
    w.flatMap(i => parts[i]!),
    ([[id]]) => id,
  );
  const t = performance.now();
  const a = answer(finder(head, fees, '2026-12-01'), q);
  console.log(
    q,
    w,
    fees.length,
    w.map(i => g(parts[i])).reduce((a, b) => a + b, 0),
    Math.round(performance.now() - t) + 'ms',
    a.groups,
    a.answers.slice(0, 3).map(x => x.entry.hit.title),
  );
}
{
  const q = '外贸船引航怎么收费';
  const w = partsOf(q, head.contents!, head.colloquial);
  const fees = uniqueBy(
    w.flatMap(i => parts[i]!),
    ([[id]]) => id,
  );
  console.log(
    w.map(i => parts[i]!.slice(0, 3).map(f => f[1][0])),
    fees.filter(f => f[1][0]!.includes('引航')).length,
  );
  const f = finder(head, fees, '2026-12-01');
  console.log(
    f
      .about(q)
      .slice(0, 5)
      .map(x => [(x.value as any).entry?.hit.title ?? (x.value as any).page.title, x.weight, x.share]),
  );
}
