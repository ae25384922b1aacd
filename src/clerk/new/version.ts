// A new version of a fee or tariff: the rows of the version before it, with the prices that changed.
import { addVersion, closeVersion } from '#clerk/edit/history-text.ts';
import { addDays } from '#time/day.ts';
import { compareDecimals } from '#domain/price/decimal.ts';
import { inCoins } from '#domain/price/coins.ts';
import { exampleGiven, priceOf } from '#domain/price/price.ts';
import { quote } from '#catalogue/problem.ts';
import type { Entry } from '#catalogue/draft.ts';
import { code } from '#schema/needed-codes.ts';
import { priceKinds, type Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import type { Answers } from './answers.ts';
import { priceFrom, readPrice, typedPrice } from './price-text.ts';
import { basisOf, basisQuestions, checkedOf, checkedQuestions, documentOf } from './provenance.ts';
import {
  both,
  choicesOf,
  day,
  dayOrUnknown,
  inBoth,
  optionsOf,
  refuse,
  type Form,
  type Known,
  type Question,
} from './question.ts';
import { rowQuestions, rowsOf } from './rows.ts';
import { entityQuestion, feeQuestion } from './tariff.ts';
import type { Entries } from '#clerk/edit/yaml-text.ts';
import { versionText } from '#clerk/edit/version-text.ts';

type WithHistory = Entry<'fee'> | Entry<'tariff'>;

/** `--rate <row>=<price>` on the command line; asked row by row. */
export const RATE = 'rate';

export const version: Form = {
  title: { zh: '新版本（费率变了）', en: 'Version (a rate changes)' },
  steps: [
    feeQuestion,
    {
      ...entityQuestion,
      ask: {
        zh: '只改某个单位的价目就写单位；改规定的费率不填',
        en: 'Entity, where its tariff changes; left out for the regulated rate',
      },
      otherwise: '',
      read: (entity, { catalogue }, so) =>
        catalogue.tariffs.some(each => each.fee === so.one('fee') && each.entity === entity)
          ? { value: entity }
          : refuse(
              `${entity} 没有 ${so.one('fee')} 的价目，请先运行 npm run new -- tariff。`,
              `${entity} has no tariff for ${so.one('fee')}. Run npm run new -- tariff first.`,
            ),
    },
    day('from', '新费率自哪天起', 'First day of the new rate', {
      read: both(day('', '', '').read!, (from, known, so) => {
        const newest = newestOf(historyOf(so, known));
        return newest && newest.from >= from
          ? refuse(
              `应晚于最新一版的起始日 ${newest.from}。改错请看数据指南“更正错误”。`,
              `It should be later than ${newest.from}, where the newest version begins. For a correction see the data guide.`,
            )
          : { value: from };
      }),
    }),
    dayOrUnknown('published', '公布日期', 'Day of publication', { otherwise: 'unknown' }),
    ...basisQuestions,
    ...checkedQuestions,
    ...inBoth('note', '给读者的话', 'A word to the reader', { otherwise: '' }),
  ],
  then: (so, known) => {
    const rates = newestOf(historyOf(so, known))?.rates ?? [];
    return [...(rates.length > 0 ? rates.flatMap(rateQuestion) : [rowQuestions]), changeQuestion];
  },
  laterOptions: [RATE, 'change', ...optionsOf([rowQuestions])],
  files(so, known) {
    const entry = historyOf(so, known);
    const newest = newestOf(entry);
    const rates = newest && newest.rates.length > 0 ? newest.rates.map(rate => newRate(rate, so, known)) : rowsOf(so);
    const text = versionText({
      from: so.one('from'),
      published: so.one('published'),
      change: so.all('change'),
      regime: newest?.regime,
      ceiling: newest?.ceiling,
      basis: basisOf(so),
      checked: checkedOf(so),
      note: so.maybeBoth('note'),
      rates,
    });
    const closes = newest && newest.to === undefined ? addDays(so.one('from'), -1) : null;
    const path = `${entry.kind === 'fee' ? 'fees' : 'tariffs'}/${entry.folder}/${entry.slug}.yaml`;
    const closed = (before: string) => (closes === null ? before : closeVersion(before, 'open', closes));
    return [{ root: 'content', path, make: before => addVersion(closed(before ?? ''), text) }];
  },
};

/** The rows that keep a basis or check of their own, or a price that is edited in the file: to be looked at by hand. */
export function rowsToLookAt(so: Answers, known: Known): string[] {
  const rates = newestOf(historyOf(so, known))?.rates ?? [];
  return rates
    .filter(rate => typedPrice(rate) === null || (!changed(rate, so) && (rate.basis ?? rate.checked)))
    .map(({ id }) => id);
}

function rateQuestion(rate: Rate): Question[] {
  const typed = typedPrice(rate);
  if (typed === null) return [];
  return [
    {
      option: `${RATE}:${rate.id}`,
      ask: { zh: `${rate.label.zh}（${rate.id}）`, en: rate.label.en },
      otherwise: typed,
      read: readPrice,
    },
  ];
}

const changeQuestion: Question = {
  option: 'change',
  ask: { zh: '变更代码，可多个', en: 'Change codes; several' },
  choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.changes),
  otherwise: codesOf,
  many: true,
};

/** What the new prices say by themselves; null where that cannot be told. */
function codesOf(so: Answers, known: Known): string | null {
  const newest = newestOf(historyOf(so, known));
  if (!newest || newest.rates.length === 0) return code('changes', 'I');
  const moved = newest.rates.filter(rate => changed(rate, so));
  if (moved.length === 0) return newest.rates.every(rate => typedPrice(rate) !== null) ? code('changes', 'C') : null;
  const signs = moved.map(rate => {
    const amount = priceFrom(so.one(`${RATE}:${rate.id}`))?.amount;
    return amount !== undefined && rate.amount !== undefined ? Math.sign(compareDecimals(amount, rate.amount)) : null;
  });
  if (signs.includes(null)) return null;
  return (
    [signs.includes(1) && code('changes', 'A'), signs.includes(-1) && code('changes', 'R')].filter(Boolean).join(',') ||
    code('changes', 'C')
  );
}

function changed(rate: Rate, so: Answers): boolean {
  const answer = so.one(`${RATE}:${rate.id}`);
  const typed = typedPrice(rate);
  return typed !== null && answer !== '' && typedPrice(priceFrom(answer) ?? {}) !== typed;
}

/** What was said of the old figure only. */
const OF_THE_FIGURE: ReadonlySet<string> = new Set([
  ...priceKinds,
  ...['basis', 'checked', 'otherReadings', 'readAt', 'example'],
]);

/** A row as it stands in the new version. A changed one has its worked example computed again. */
function newRate(rate: Rate, so: Answers, { catalogue }: Known): Entries {
  if (!changed(rate, so)) return rate;
  const price = priceFrom(so.one(`${RATE}:${rate.id}`)) ?? {};
  const hasFigure = price.amount !== undefined || price.range !== undefined;
  const kept = Object.entries(rate).filter(([key]) => !OF_THE_FIGURE.has(key) && (hasFigure || key !== 'currency'));
  const after = { ...(Object.fromEntries(kept) as Omit<Rate, 'amount'>), ...price };
  const readIn = price.unpublished ? { readAt: documentOf(so) } : {};
  const example = exampleOf(rate, after, catalogue);
  return { ...after, ...readIn, ...(example && { example }) };
}

/** The example of the row before, at the new price; undefined where it gives no total. */
function exampleOf(before: Rate, after: Rate, { vocabulary }: Known['catalogue']): Rate['example'] {
  const { example } = before;
  const priced = example && priceOf(after, exampleGiven(before), vocabulary);
  return priced && 'total' in priced
    ? { ...example, total: inCoins(priced.total, vocabulary.currencies[after.currency ?? '']?.decimals).toFixed() }
    : undefined;
}

function historyOf(so: Answers, { draft }: Known): WithHistory {
  const [fee, entity] = [so.one('fee'), so.one('entity')];
  const entry = entity
    ? draft.entries.tariff.find(({ data }) => data.fee === fee && data.entity === entity)
    : draft.entries.fee.find(({ data }) => data.id === fee);
  if (!entry) throw new RangeError(`no history of ${quote(fee)} ${quote(entity)}`);
  return entry;
}

/** Versions stand newest first. */
function newestOf({ data }: WithHistory): Version | undefined {
  return data.versions.find(({ from }) => from !== 'unknown');
}
