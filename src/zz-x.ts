import { nameList } from '#tools/search/name-list.ts';
import { loadCatalogueOrThrow } from '#catalogue/load.ts';
import { finder } from '#tools/search/finder.ts';
import { answer } from '#tools/search/answer.ts';
const c = loadCatalogueOrThrow({contentDir:'content', seedsDir:'seeds'});
const l = nameList(c,'zh','2026-12-01'); const f = finder(l,l.fees,'2026-12-01');
for (const q of process.argv.slice(2)) { const a = answer(f,q); console.log(q, a.groups, a.answers.slice(0,3).map(x=>x.entry.hit.title+x.kind), a.guessed, f.about(q).slice(0,3).map(x=>[(x.value as any).entry?.hit.title ?? (x.value as any).page.title, x.weight, x.share])); }
