// What a hit and a suggestion show of an entry, as it travels: in the list of names and in the records of the index.
import type { Catalogue } from '#domain/catalogue.ts';
import { toldState, type FeeView } from '#domain/entry/entry.ts';
import { headlineOf, versionBeside } from '#domain/entry/headline.ts';
import { measureOfVersion } from '#domain/entry/measure.ts';
import { shortAnswerOf } from '#domain/entry/short-answer.ts';
import { headlineRemark, headlineText } from '#i18n/headline.ts';
import { partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { listWords } from '#i18n/list-words.ts';
import { words } from '#i18n/words.ts';
import { dimensions } from './choice.ts';
import { facetsOf, sinceOf } from './facets.ts';
import type { HitFacts } from './hit.ts';

/** `order` is the entry's place among all names of the language. */
export function hitFacts(catalogue: Catalogue, view: FeeView, lang: Lang, order: number): HitFacts {
  const t = words(lang);
  const headline = headlineOf(catalogue, view);
  const text = headlineText(catalogue, headline, lang);
  const { lead = '', unit, known } = text;
  const l = listWords(lang);
  const gaps: Partial<Record<typeof headline.kind, string>> = {
    unverified: l.notFound,
    'passed-on': l.chargersNotFound,
  };
  const figure = gaps[headline.kind] ?? text.figure;
  const priced = headline.kind === 'span' || headline.kind === 'row' ? headline : null;
  const undated = priced?.undated ?? false;
  const beside = versionBeside(headline, view);
  const publisher = priced?.entity ? partyLabel(catalogue, priced.entity, lang).text : '';
  const rule = priced && !publisher && beside ? t.measures[measureOfVersion(catalogue, view.fee, null, beside)] : '';
  const whose = publisher && !undated ? t.ownList(publisher) : publisher;
  const inside = view.inside ? `${t.insideOf} ${catalogue.fees.get(view.inside.fee)?.name[lang] ?? ''}` : '';
  const note = [...[headlineRemark(text, lang), rule, whose, undated && publisher ? t.listUndated : ''], inside]
    .filter(Boolean)
    .join(' · ');
  // A list without a date that says of itself what it is needs no mark beside it.
  const state = undated && ['in-force', 'not-found'].includes(view.state) ? 'undated' : toldState(view);
  const facets = facetsOf(view);
  return [
    view.fee.id,
    view.fee.name[lang],
    [lead, figure, unit, note, known ? 1 : 0],
    state,
    sinceOf(view),
    order,
    dimensions.map(dimension => facets[dimension].join(' ')).join('|'),
    shortAnswerOf(catalogue, view),
  ];
}
