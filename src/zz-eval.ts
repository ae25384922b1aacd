import fs from 'node:fs';
import { nameList } from '#tools/search/name-list.ts';
import { loadCatalogueOrThrow } from '#catalogue/load.ts';
import { finder } from '#tools/search/finder.ts';
import { answer } from '#tools/search/answer.ts';
import { suggest } from '#tools/search/suggest.ts';
import { simplifier } from '#text/simplify.ts';
const c = loadCatalogueOrThrow({contentDir:'content', seedsDir:'seeds'});
const verbose = process.argv.includes('-v');
const zhName = new Map([...c.fees.values()].map(f=>[f.id,f.name.zh]));
const L: any = {}, F: any = {};
for (const l of ['zh','en'] as const) { L[l] = nameList(c,l,'2026-12-01'); F[l] = finder(L[l], L[l].fees, '2026-12-01'); }
const simp = simplifier(L.zh.traditional);
for (const file of process.argv.slice(2).filter(a => !a.startsWith('-'))) {
  const rows = fs.readFileSync(file, 'utf8').split('\n').filter(l => l && !l.startsWith('#')).map(l => l.split('\t'));
  let first = 0, three = 0, sug = 0;
  for (const [q0, expect] of rows) {
    const q = simp(q0!);
    const lang = /\p{Script=Han}/u.test(q!) || /queries/.test(file) ? 'zh' : 'en';
    const a = answer(F[lang], q);
    const flat = [...a.choosers.map((w:string)=>'CH:'+w), ...a.outside.map((o:any)=>'OUT:'+o.word), ...a.groups.flatMap((g: any) => g==='charges' ? a.answers.map((x:any)=> zhName.get(x.entry.hit.id)!) : g==='tools' ? a.tools.map((t:any)=>t.title+'|'+t.note) : a.pages.filter((p:any)=>p.kind===g).map((p:any)=>p.title+'|'+(p.note??'')+'|'+(p.words??[]).join(',')))];
    const charges = a.answers.map((x:any)=>zhName.get(x.entry.hit.id)!);
    const re = new RegExp(expect!);
    let at = flat.findIndex(t => re.test(t)); const ac = charges.findIndex((t:string)=>re.test(t));
    if (flat[0]?.startsWith('CH:') && at > 0) at = at - a.choosers.length; // choosers stand beside
    const best = ac >= 0 && ac < at && /queries/.test(file) ? ac : at;
    if (best <= 0 && best >= 0) first++; if (best >= 0 && best < 3) three++;
    if (suggest(F[lang], q).length > 0) sug++;
    if (best !== 0 || verbose) console.log(best < 0 ? 'MISS' : `@${best + 1}  `, q, '->', flat.slice(0, 5).map(t => t.slice(0, 34)).join(' ; ') || '(nothing)', '   want', expect);
  }
  console.log(file, rows.length, 'first', (100 * first / rows.length).toFixed(1), 'three', (100 * three / rows.length).toFixed(1), 'suggested', sug);
}
