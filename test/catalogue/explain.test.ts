// What zod says, in words a clerk can act on. The wording itself stands in test/fixtures/cases/*/expect.txt.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssue, valueAt } from '#catalogue/explain.ts';
import { DayOrUnknown, Decimal } from '#schema/value.ts';
import { When } from '#schema/rate.ts';

function explain(schema: z.ZodType, value: unknown): string[] {
  return (schema.safeParse(value).error?.issues ?? [])
    .flatMap(issue => explainIssue(issue, value))
    .map(({ rule, path, part }) => [rule, path.map(String).join('.'), part].join(' '));
}

describe('a fault is explained', () => {
  test('at each key that is not known', () => {
    expect(explain(z.strictObject({}), { a: 1, b: 2 })).toEqual(['key-unknown a key', 'key-unknown b key']);
  });

  test('as a missing key, whatever the type that was expected', () => {
    const Kind = z.strictObject({ text: z.string(), one: z.enum(['a']), either: DayOrUnknown, on: z.literal(true) });
    expect(explain(Kind, {})).toEqual([
      'key-missing text key',
      'key-missing one key',
      'key-missing either key',
      'key-missing on key',
    ]);
  });

  test('as a value without basis or source, where that is what is missing', () => {
    const Value = z.strictObject({ basis: z.array(z.string()).min(1), checked: z.strictObject({}) });
    expect(explain(Value, {})).toEqual(['value-without-basis basis key', 'value-without-source checked key']);
    expect(explain(Value, { basis: [], checked: {} })).toEqual(['value-without-basis basis value']);
  });

  test('in a choice of forms by the form that was meant', () => {
    expect(explain(DayOrUnknown, '2019-02-30')).toEqual(['date-impossible  value']);
    expect(explain(DayOrUnknown, 20190401)).toEqual(['type  value']);
    expect(explain(When, { days: { over: '1', upto: '2' } })).toEqual(['key-unknown days.upto key']);
    expect(explain(When, { days: { over: 'one' } })).toEqual(['decimal days.over value']);
    expect(explain(When, { days: 3 })).toEqual(['type days value']);
    expect(explain(z.union([Decimal, z.strictObject({ from: Decimal })]), { from: 5 })).toEqual(['type from value']);
  });

  test('by its own words even where a key is called like a part of JavaScript', () => {
    expect(explain(When, { constructor: [] })).toEqual(['value constructor value']);
    expect(explain(z.record(z.string(), z.string().min(1)), { toString: '' })).toEqual(['value toString value']);
  });

  test('by the bound that was missed', () => {
    const words = (schema: z.ZodType, value: unknown) =>
      schema.safeParse(value).error?.issues.flatMap(issue => explainIssue(issue, value).map(({ en }) => en));
    expect(words(z.int().positive(), 0)).toEqual(['Too small: “0”; it should be at least 1.']);
    expect(words(z.int().nonnegative(), -1)).toEqual(['Too small: “-1”; it should be at least 0.']);
    expect(words(z.int().max(4), 5)).toEqual(['Too long or too large: “5”; the limit is 4.']);
    expect(words(z.array(z.string()).min(2), ['a'])).toEqual(['At least 2 items are needed.']);
  });
});

test('a value at a path is found, and is undefined where nothing stands', () => {
  const value = { a: [{ b: null }] };
  expect(valueAt(value, ['a', 0, 'b'])).toBeNull();
  expect(valueAt(value, ['a', 0, 'b', 'c'])).toBeUndefined();
  expect(valueAt(value, [])).toBe(value);
});
