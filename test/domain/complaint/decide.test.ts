// Situations written from the laws, beside what the guide answers: first channel, limits, evidence, clauses.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answers, decide, lawsFor, lawsToCite } from '#domain/complaint/decide.ts';
import { situationsOf } from '#domain/complaint/situation.ts';
import type { LimitCount } from '#schema/entity.ts';
import type { ComplaintRole } from '#schema/complaint-guide.ts';
import { catalogue } from '../../port.ts';

const guide = catalogue.complaintGuide!;
const [head = '', ...lines] = fs
  .readFileSync(path.join(import.meta.dirname, 'situations.tsv'), 'utf8')
  .trimEnd()
  .split('\n');
const keys = head.split('\t');
const rows = lines.map(line => Object.fromEntries(line.split('\t').map((cell, index) => [keys[index], cell])));

const units = { day: 'd', 'working-day': 'wd', year: 'y' };
const short = ({ number, unit, more }: LimitCount) => `${number}${units[unit]}${more === undefined ? '' : `+${more}`}`;

test('the table has at least thirty situations, all different', () => {
  const situations = rows.map(({ by, role, wrong }) => `${by} ${role} ${wrong}`);
  expect(new Set(situations).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(30);
});

describe('the guide answers as the laws say', () => {
  test.each(rows)('$by · $role · $wrong → $first', ({ by = '', role, wrong = '', first, limits, give, clauses }) => {
    const situation = { by, role: role as ComplaintRole, wrong };
    expect(situationsOf(guide)).toContainEqual(situation);
    const rule = decide(guide.rules, situation)!;
    expect(rule.first).toBe(first);

    const counted = (catalogue.channels.get(rule.first)!.limits ?? []).flatMap(({ count }) =>
      count && count.starts !== 'later' ? [short(count)] : [],
    );
    expect(counted.join(' ') || '-').toBe(limits);

    expect(rule.give).toEqual(expect.arrayContaining(give!.split(' ')));

    const laws = lawsFor(guide.wrongs.find(({ code }) => code === wrong)!.laws, by);
    const named = [...rule.basis, ...laws].map(({ document, at }) =>
      at === undefined ? document : `${document} ${at}`,
    );
    expect(named).toEqual(expect.arrayContaining(clauses!.split('; ')));
  });
});

describe('all situations', () => {
  const all = situationsOf(guide);

  test('each is answered by exactly one rule, and each rule answers some', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const situation of all)
      expect(guide.rules.filter(rule => answers(rule, situation)).length, JSON.stringify(situation)).toBe(1);
    expect(guide.rules.filter(rule => !all.some(situation => answers(rule, situation)))).toEqual([]);
  });

  test('no business is sent to a complaint that only consumers may make, nor a consumer’s price matter to a report first', () => {
    for (const situation of all) {
      const { first, then } = decide(guide.rules, situation)!;
      if (situation.role === 'company') expect([first, ...then]).not.toContain('12315-complaint');
      else expect(first).not.toBe('12315-report');
    }
  });

  test('whoever may be tempted by a wrong door is told: 12358 for prices, the complaint for businesses, court for taxes', () => {
    const doors = (by: string, role: ComplaintRole, wrong: string) =>
      decide(guide.rules, { by, role, wrong })!.notHere ?? [];
    expect(doors('port', 'company', 'above-list')).toEqual(expect.arrayContaining(['line-12358', 'company-complaint']));
    expect(doors('customs', 'company', 'tax-dispute')).toContain('court-first-tax');
    expect(doors('government', 'company', 'price-penalty')).toContain('court-first-penalty');
    expect(doors('depot', 'consumer', 'above-list')).not.toContain('company-complaint');
  });

  test('every channel named is open, and no channel is named twice', () => {
    for (const { id, first, then } of guide.rules) {
      const named = [first, ...then];
      expect(new Set(named).size, id).toBe(named.length);
      for (const channel of named) expect(catalogue.channels.get(channel)?.status, id).toBe('open');
    }
  });

  test('a situation that is not offered has no answer', () => {
    expect(decide(guide.rules, { by: 'port', role: 'company', wrong: 'tax-dispute' })).toBeNull();
  });

  test('every role that charges something belongs to exactly one charging side, where it has any', () => {
    const roles = guide.parties.flatMap(party => party.roles);
    expect(new Set(roles).size).toBe(roles.length);
    const charging = [...catalogue.fees.values()].flatMap(fee => fee.chargedBy);
    const without = new Set(charging.filter(code => !catalogue.entities.has(code) && !roles.includes(code)));
    expect([...without]).toEqual(['not-stated']);
  });
});

test('a clause for some charging sides is left out for the others', () => {
  const { laws } = guide.wrongs.find(({ code }) => code === 'not-posted')!;
  const ports = (by: string) => lawsFor(laws, by).some(({ document }) => document === 'port-law');
  expect(ports('port')).toBe(true);
  expect(ports('depot')).toBe(false);
});

describe('article 9 of the penalty rules', () => {
  const citing = (wrong: string, prices: 'set' | 'posted' | null) =>
    lawsToCite(guide.wrongs.find(({ code }) => code === wrong)!.laws, 'agent', prices).map(
      ({ document, at }) => `${document} ${at ?? ''}`,
    );

  test.each(['above-list', 'wrong-unit', 'abolished', 'forced'])(
    'on %s is cited for set and guided prices, and for no other',
    wrong => {
      expect(citing(wrong, 'set')).toContain('price-penalty-rules 第九条');
      expect(citing(wrong, 'posted')).not.toContain('price-penalty-rules 第九条');
      expect(citing(wrong, null)).not.toContain('price-penalty-rules 第九条');
    },
  );

  test('for a market price the duty to charge as posted is cited, and the clauses on not posting', () => {
    const clauses = ['price-law 第十三条', 'price-law 第四十二条', 'price-penalty-rules 第十三条'];
    for (const wrong of ['above-list', 'off-list', 'wrong-unit', 'not-posted'])
      expect(citing(wrong, 'posted')).toEqual(expect.arrayContaining(clauses));
    expect(citing('above-list', 'set')).not.toContain('price-penalty-rules 第十三条');
  });
});

test('K27-05: who keeps the papers is asked for them by contract; a report on that leads nowhere', () => {
  const rule = decide(guide.rules, { by: 'agent', role: 'company', wrong: 'papers-withheld' })!;
  expect(rule.notHere).toContain('report-for-papers');
  expect(guide.wrongs.find(({ code }) => code === 'papers-withheld')!.laws).toEqual([]);
});

test('K27-07: a price per bill charged per box can be named on every side that posts prices', () => {
  for (const { code, wrongs } of guide.parties)
    expect(wrongs.includes('wrong-unit'), code).toBe(wrongs.includes('posed-as-official'));
});
