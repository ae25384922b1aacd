import { expect, test } from 'vitest';
import { readChoice, writeChoice } from '#tools/search/choice.ts';
import { countChosen } from '#tools/search/filters.ts';

const known = { catalogue: ['customs', 'port', 'yard'], box: ['20', '40'], state: ['in-force', 'ended'] };
const read = (address: string) => readChoice(new URLSearchParams(address), known);

test('an address gives filters and order', () => {
  expect(read('?q=费&catalogue=port,yard&box=20&sort=date')).toEqual({
    filters: { catalogue: ['port', 'yard'], box: ['20'] },
    sort: 'date',
  });
});

test('codes, orders and parameters that nobody knows are left out', () => {
  expect(read('?catalogue=nowhere,port,&regime=tax&state=%00&sort=price&colour=red')).toEqual({
    filters: { catalogue: ['port'] },
    sort: 'relevance',
  });
  expect(read('?catalogue=nowhere')).toEqual({ filters: {}, sort: 'relevance' });
});

test('a repeated parameter counts like commas, a repeated code once', () => {
  expect(read('?catalogue=yard&catalogue=port,port').filters).toEqual({ catalogue: ['port', 'yard'] });
});

test.each(['?q=a', '?q=a&catalogue=port,yard', '?q=a&catalogue=customs&box=20,40&state=ended&sort=name'])(
  '%s is written as it is read',
  address => {
    expect(writeChoice('a', read(address))).toBe(address);
  },
);

test('a query with commas, ampersands and a lone surrogate stands in the address and is read back', () => {
  const address = writeChoice('a,b&sort=name', read('?catalogue=port,yard'));
  expect(address).toBe('?q=a%2Cb%26sort%3Dname&catalogue=port,yard');
  expect(new URLSearchParams(address).get('q')).toBe('a,b&sort=name');
  expect(writeChoice('\ud800', read(''))).toBe('?q=%EF%BF%BD');
});

test('every chosen code counts', () => {
  expect(countChosen(read('?catalogue=port,yard&box=20').filters)).toBe(3);
});
