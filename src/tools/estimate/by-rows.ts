// Kinds of box under one version of a list: each by the rows that fit it, and those of one row together, so that what holds for
// a whole row (a minimum, a price by the bill) is taken once.
import { matchCase, type CaseMatch } from '#case/match.ts';
import Big from 'big.js';
import { bare, gaps, type Charge, type Kind } from './charge.ts';
import type { EstimateRow, EstimateVersion } from './data.ts';
import type { Line, Part } from './line.ts';
import { quantitiesOf } from '#domain/price/quantity.ts';
import { priceRow } from './price-row.ts';
import { actingReliefs, type Acting } from './reliefs.ts';
import { joined } from './situation.ts';

interface Source {
  /** Empty for the rules. */
  entity: string;
  version: EstimateVersion;
}

/** A row with kinds of box that it fits in the same way. */
interface Fit {
  row: EstimateRow;
  found: CaseMatch;
  acting: Acting;
  kinds: Kind[];
}

/** Is there a row that may be meant? */
export function hasRowFor({ rows }: EstimateVersion, { situation }: Kind): boolean {
  return rows.some(row => matchCase(row.when, situation.known, {}).kind !== 'no');
}

/** What the kinds come to; those without a row have a line that says so. */
export function byRows(charge: Charge, source: Source, kinds: readonly Kind[]): Line[] {
  const { entity, version } = source;
  const from = { entity, version, basis: version.basis };
  const fits = fitsOf(charge, source, kinds);
  const sure = fits.filter(({ found }) => found.open.length === 0);
  const lines = madeUp(
    charge,
    source,
    kinds,
    sure.map(fit => priced(charge, source, fit)),
  );
  const unsure = fits.filter(({ found }) => found.open.length > 0);
  // Which of the remaining rows is meant follows from something that was not asked.
  if (unsure.length > 0) {
    const open = [...new Set(unsure.flatMap(({ found }) => found.open))];
    const meant = kinds.filter(kind => unsure.some(fit => fit.kinds.includes(kind)));
    lines.push(bare(charge, meant, { kind: 'gap', reason: 'depends', open }, from));
  }
  const without = kinds.filter(kind => !hasRowFor(version, kind));
  return [...lines, ...gaps(charge, without, 'no-row', from)];
}

function fitsOf({ fee, day }: Charge, { entity, version }: Source, kinds: readonly Kind[]): Fit[] {
  return version.rows.flatMap(row => {
    const fits = kinds.flatMap(kind => {
      const found = matchCase(row.when, kind.situation.known, {});
      return found.kind === 'no'
        ? []
        : [{ kind, found, acting: actingReliefs(fee.reliefs, entity, row, kind.situation, day) }];
    });
    const alike = Map.groupBy(fits, ({ found, acting }) => JSON.stringify([found.open, found.part, acting]));
    return [...alike.values()].map(group => ({
      ...{ row, found: group[0]!.found, acting: group[0]!.acting },
      kinds: group.map(({ kind }) => kind),
    }));
  });
}

function priced({ frame, data }: Charge, { entity, version }: Source, { row, found, acting, kinds }: Fit): Line {
  const situation = joined(kinds.map(kind => kind.situation));
  const outcome = priceRow(row, found, situation, acting, row.ceiling ?? false, data);
  const counting = outcome.kind === 'amount' || outcome.kind === 'nil' ? acting : { sure: [], perhaps: acting.perhaps };
  return {
    ...frame,
    ...{ entity, version, outcome, row, kinds: kinds.map(({ at }) => at), parts: [] },
    chargers: entity === '' ? frame.chargers : [entity],
    reliefs: counting.sure,
    perhaps: counting.perhaps,
    basis: row.basis ?? version.basis,
  };
}

/** Amounts for some kinds of box each become one line, told part by part; what is for all of them stands by itself. */
function madeUp(charge: Charge, source: Source, kinds: readonly Kind[], lines: readonly Line[]): Line[] {
  const isShare = (line: Line) => line.outcome.kind === 'amount' && line.kinds.length < kinds.length;
  const shares = Map.groupBy(lines.filter(isShare), ({ outcome }) =>
    outcome.kind === 'amount' ? `${outcome.currency} ${String(outcome.ceiling)}` : '',
  );
  return [
    ...lines.filter(line => !isShare(line)),
    ...[...shares.values()].flatMap(group => (group.length < 2 ? group : [inParts(charge, source, kinds, group)])),
  ];
}

function inParts(charge: Charge, { entity, version }: Source, kinds: readonly Kind[], lines: readonly Line[]): Line {
  const parts = lines.flatMap(({ outcome, row, kinds: of, reliefs }): Part[] =>
    outcome.kind === 'amount' && row ? [{ kinds: of, row, amount: outcome, reliefs }] : [],
  );
  const counts = ({ row }: Part) =>
    quantitiesOf(row, charge.data.units).some(name => kinds[0]!.situation.counted.includes(name));
  const once = parts.filter(part => !counts(part));
  const meant = kinds.filter(({ at }) => parts.some(part => part.kinds.includes(at)));
  const from = { entity, version, basis: [...new Set(lines.flatMap(({ basis }) => basis))] };
  if (once.some(a => once.some(b => a.kinds.every(at => !b.kinds.includes(at)))))
    return bare(charge, meant, { kind: 'gap', reason: 'mixed' }, from);
  const [{ amount }] = parts as [Part];
  const sum = (end: 'from' | 'to') => parts.reduce((total, part) => total.plus(part.amount[end]), new Big(0));
  return bare(
    charge,
    meant,
    { ...amount, from: sum('from'), to: sum('to'), given: {} },
    {
      ...{ ...from, parts, perhaps: [...new Set(lines.flatMap(({ perhaps }) => perhaps))] },
      ...{ chargers: lines[0]!.chargers, reliefs: [...new Set(lines.flatMap(({ reliefs }) => reliefs))] },
    },
  );
}
