// Findings → what has to be written: per tariff one new version, or its end. Tariffs without a change are left out.
import type { Named } from '#domain/catalogue.ts';
import { addDays } from '#time/day.ts';
import type { Rate } from '#schema/rate.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Version } from '#schema/version.ts';
import { baseVersion, newestFrom } from './base-version.ts';
import type { ChangeCode, Finding, TariffEdit } from './finding.ts';
import type { PlanRequest } from './plan.ts';
import { Refusal } from '#schema/refusal.ts';

/** Throws a Refusal where a tariff has a version from that very day already. */
export function editsOf(
  findings: readonly Finding[],
  own: ReadonlyMap<string, Named<Tariff>>,
  { from }: Pick<PlanRequest, 'from'>,
): TariffEdit[] {
  const fees = [...new Set(findings.flatMap(finding => (finding.kind === 'unclear' ? [] : [finding.fee])))].sort();
  return fees.flatMap((fee): TariffEdit[] => {
    const here = findings.filter(finding => finding.kind !== 'unclear' && finding.fee === fee) as Known[];
    const codes = codesOf(here);
    if (codes.length === 0) return [];
    const tariff = own.get(fee) ?? null;
    const base = baseVersion(tariff, from);
    if (tariff && newestFrom(tariff) === from) throw sameDay(fee, tariff.slug, from);
    const close =
      tariff && base && base.from !== 'unknown'
        ? { index: tariff.versions.indexOf(base), to: addDays(from, -1) }
        : null;
    const rates = nextRates(here, base);
    if (rates.length === 0) return [{ fee, tariff, close, begins: null }];
    const { ceiling, regime } = base ?? {};
    return [
      {
        ...{ fee, tariff, close },
        begins: {
          ...{ rates, change: codes },
          ...(ceiling === undefined ? {} : { ceiling }),
          ...(regime === undefined ? {} : { regime }),
        },
      },
    ];
  });
}

type Known = Exclude<Finding, { kind: 'unclear' }>;

const ORDER: readonly ChangeCode[] = ['A', 'R', 'I', 'C', 'E'];

function codesOf(findings: readonly Known[]): ChangeCode[] {
  const all = new Set(
    findings.flatMap((finding): readonly ChangeCode[] => {
      if ('codes' in finding) return finding.codes;
      return finding.kind === 'missing' && finding.ends ? ['E'] : [];
    }),
  );
  return ORDER.filter(code => all.has(code));
}

/** The rows of the new version, in the order of the old one; new ones last. */
function nextRates(findings: readonly Known[], base: Version | null): Rate[] {
  const kept = (base?.rates ?? []).flatMap((row): Rate[] => {
    const finding = findings.find(one => one.kind !== 'new' && one.row.id === row.id);
    if (finding?.kind === 'missing' && finding.ends) return [];
    // What the new list does not show still rests on the old one.
    if (!finding || finding.kind === 'missing')
      return [{ ...row, basis: row.basis ?? base!.basis, checked: row.checked ?? base!.checked }];
    return [finding.row];
  });
  const added: Rate[] = [];
  for (const finding of findings) {
    if (finding.kind === 'new') added.push(withOwnId(finding.row, [...kept, ...added]));
  }
  return [...kept, ...added];
}

function withOwnId(row: Rate, others: readonly Rate[]): Rate {
  let id = row.id;
  for (let number = 2; others.some(other => other.id === id); number++) id = `${row.id}-${number}`;
  return { ...row, id };
}

function sameDay(fee: string, slug: string, from: string): Refusal {
  return new Refusal(
    `${fee}（${slug}）已有自 ${from} 起的版本。同一天不能有两版；要更正，请改数据文件，变更代码写 W。`,
    `${fee} (${slug}) already has a version from ${from}. One day has one version; to correct it, edit its file and use the code W.`,
  );
}
