// What an import found, as a table for the terminal: both languages, columns that line up under Chinese.
import { eastAsianWidth } from 'get-east-asian-width';
import type { Catalogue } from '#domain/catalogue.ts';
import { priceKindOf } from '#domain/price/price.ts';
import type { PriceKind } from '#schema/price-kinds.ts';
import type { Rate } from '#schema/rate.ts';
import { called } from '#reading/called.ts';
import type { ChangeCode, Finding, Plan } from './finding.ts';
import { percentChange } from './percent-change.ts';
import { writtenPrice, writtenUnit } from './written.ts';

/** Prices after which a unit says something. */
const HAS_FIGURE = new Set<PriceKind>(['amount', 'range', 'percent']);

const KINDS = {
  rate: '费率变动 · new rate',
  wording: '只改文字 · wording',
  new: '新增 · new item',
  missing: '新表没有 · missing',
  unclear: '没读懂 · not understood',
  unchanged: '不变 · unchanged',
} as const satisfies Record<Finding['kind'], string>;
const ORDER: readonly Finding['kind'][] = ['rate', 'new', 'wording', 'missing', 'unclear', 'unchanged'];
const PASSED = {
  heading: '标题 · heading',
  note: '附注 · note',
  total: '合计 · total',
  'header-again': '重复表头 · header again',
  duplicate: '重复行 · duplicate',
} as const;

/** Lines ready to be printed. */
export function importTable({ findings, passed, unused }: Plan, catalogue: Catalogue): string[] {
  const rows = ORDER.flatMap(kind =>
    findings.flatMap(one => (one.kind === kind && one.kind !== 'unclear' ? [cells(one, catalogue)] : [])),
  );
  const head = [
    '格 · cell',
    '代码 · code',
    '类别 · what',
    '收费 · charge',
    '行 · row',
    '原 · from',
    '新 · to',
    '幅度 · change',
  ];
  const unclear = findings.filter(one => one.kind === 'unclear');
  return [
    ...(rows.length > 0 ? aligned([head, ...rows]) : []),
    ...(unclear.length > 0 ? ['', `${KINDS.unclear}:`] : []),
    ...unclear.flatMap(({ address, text, why, near }) => [
      `  ${address}  ${shortened(text)}`,
      `      ${why.zh} · ${why.en}`,
      ...(near.length > 0 ? [`      相近 · near: ${near.map(id => called(id, catalogue)).join('；')}`] : []),
    ]),
    ...(passed.length > 0 ? ['', '不是价格的行 · rows that are no prices:'] : []),
    ...passed.map(({ kind, address, text }) => `  ${address}  ${PASSED[kind]}  ${shortened(text)}`),
    ...(unused.length > 0 ? ['', '没有用到的数 · figures that were not used:'] : []),
    ...unused.map(({ address, heading, text }) => `  ${address}  ${shortened(heading)}  ${shortened(text)}`),
    '',
    ORDER.map(kind => `${KINDS[kind]} ${findings.filter(one => one.kind === kind).length}`).join('；'),
  ];
}

function cells(finding: Exclude<Finding, { kind: 'unclear' }>, catalogue: Catalogue): string[] {
  const unit = (row: Rate) => (HAS_FIGURE.has(priceKindOf(row)) ? writtenUnit(row, catalogue.vocabulary) : '');
  const price = (row: Rate) => [writtenPrice(row), unit(row)].filter(Boolean).join(' ');
  const what = KINDS[finding.kind];
  const fee = called(finding.fee, catalogue);
  const row = `${finding.row.label.zh}（${finding.row.id}）`;
  const codes = (all: readonly ChangeCode[]) => all.join('、');
  switch (finding.kind) {
    case 'unchanged':
      return [finding.address, '', what, fee, row, price(finding.row), '', ''];
    case 'new':
      return [finding.address, codes(finding.codes), what, fee, row, '', price(finding.row), ''];
    case 'missing': {
      const told = finding.ends ? '终止 · ends' : finding.held ? `保留 · kept: ${finding.held.zh}` : '保留 · kept';
      return ['', finding.ends ? 'E' : '(E)', what, fee, row, price(finding.row), told, ''];
    }
    default: {
      const change = percentChange(finding.before, finding.row);
      return [finding.address, codes(finding.codes), what, fee, row, price(finding.before), price(finding.row), change];
    }
  }
}

/** Columns set apart by two spaces; the last one is not padded. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? ''))));
  return rows.map(row =>
    row
      .map((text, column) => text + ' '.repeat(Math.max(0, widths[column]! - widthOf(text))))
      .join('  ')
      .trimEnd(),
  );
}

/** Cells of a terminal that a text takes. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0)!), 0);
}

function shortened(text: string): string {
  const points = [...text.replace(/\s+/gu, ' ')];
  return points.length > 80 ? `${points.slice(0, 80).join('')}…` : points.join('');
}
