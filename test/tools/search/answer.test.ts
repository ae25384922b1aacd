// What a query is answered with: charges that are called so, what is no charge of a port, pages that answer a question; and
// no charge for a word that it shares with another.
import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/lang.ts';
import { answer } from '#tools/search/answer.ts';
import { finder } from '#tools/search/finder.ts';
import { nameList } from '#tools/search/name-list.ts';
import { suggest } from '#tools/search/suggest.ts';
import { catalogue } from '../../port.ts';

describe.each(langs)('in %s', lang => {
  const list = nameList(catalogue, lang, '2026-11-22');
  const whole = finder(list, list.fees, '2026-11-22');
  const asked = (query: string) => {
    const { answers, outside, tools, ...rest } = answer(whole, query);
    return {
      ...rest,
      fees: answers.map(({ entry }) => entry.hit.id),
      by: answers.map(({ by }) => by),
      outside: outside.map(({ code }) => code),
      tools: tools.map(({ url }) => url.replace(/^\/en/u, '')),
    };
  };
  const kindsFor = (typed: string) => suggest(whole, typed).map(({ kind }) => kind);

  test.each([
    ['海运费 1200美元/40HQ', 'sea-freight'],
    ['拖车费 1500元/箱', 'inland-haulage'],
    ['拖车费', 'inland-haulage'],
    ['BAF 200美元', 'freight-surcharge'],
    ['驳船燃油附加费', 'freight-surcharge'],
    ['箱体不平衡费CIC', 'freight-surcharge'],
    ['快递费 30', 'courier'],
    ['进口增值税 12000', 'duty-and-tax'],
    ['关税', 'duty-and-tax'],
    ['保费', 'insurance'],
    ['ocean freight USD 1,200/40HQ', 'sea-freight'],
    ['trucking fee CNY 1500 per container', 'inland-haulage'],
    ['peak season surcharge', 'freight-surcharge'],
    ['what does BAF mean?', 'freight-surcharge'],
  ])('K12: %s is named as outside the scope, and no charge is offered', (query, code) => {
    expect(asked(query)).toMatchObject({ outside: [code], fees: [] });
    expect(kindsFor(query)).toContain('outside');
  });

  test('K12: what is outside the scope is said by the name that was asked', () => {
    const [found] = answer(whole, '拖车费 1500元/箱').outside;
    const { zh, en, says } = catalogue.vocabulary['out-of-scope']['inland-haulage']!;
    expect(found).toEqual({
      code: 'inland-haulage',
      title: lang === 'zh' ? zh : en,
      says: says[lang],
      word: '拖车费',
    });
  });

  test('K12: every name of the register is found as such', () => {
    const missed = list.outside.flatMap(([code, , , ...names]) =>
      names.filter(name => !asked(name).outside.includes(code)),
    );
    expect(missed).toEqual([]);
  });

  test.each(['港口设施保安费', '安保费 35元/箱', '关税滞纳金', 'Late-payment surcharge on duty'])(
    'the name of a charge that holds such a word, %s, is the charge',
    query => {
      expect(asked(query)).toMatchObject({ outside: [], guessed: false });
      expect(asked(query).fees).toHaveLength(1);
    },
  );

  test.each(['货物搬运费 200', '空运费', '海关税费'])(
    'the end of another word, as in %s, is not taken for a name',
    query => {
      expect(asked(query).outside).toEqual([]);
    },
  );

  test('K26: a word that a list uses for a charge and that is a surcharge, too, has both meanings', () => {
    expect(asked('CIC')).toMatchObject({ outside: ['freight-surcharge'], fees: ['0817'] });
    expect(asked('CIC').by[0]).toContain('CIC');
    expect(kindsFor('CIC')).toEqual(['chooser', 'outside', 'fee']);
  });

  test.each([
    '修箱费 300元',
    '出口服务费 50元/箱',
    '商检代理费 100',
    '滞港费 800元',
    '疏港费',
    '关封费',
    '空箱清洗费',
    '核注清单费',
    'import service charge',
    '服务费',
  ])('K23: nothing is offered for %s, which shares a word with charges', query => {
    expect(asked(query)).toMatchObject({ fees: [], outside: [], choosers: [] });
    expect(suggest(whole, query)).toEqual([]);
  });

  test.each([
    ['集装箱进口港务费', '0104', 'a whole name stands in it'],
    ['telex release charge', '0804', 'it ends otherwise'],
    ['LOLO', '0709', 'its signs are left out'],
    ['电放费 500', '0804', 'an amount follows'],
    ['文件费：450元/票', '0803', 'an amount and a unit follow'],
    ['THC 40HQ', '0802', 'a size follows'],
    ['how much is pilotage in Ningbo', '0101', 'it is named in a question'],
  ])('%s is found, though %s', (query, id) => {
    expect(asked(query)).toMatchObject({ guessed: false });
    expect(asked(query).fees[0]).toBe(id);
    expect(suggest(whole, query)).toContainEqual(expect.objectContaining({ kind: 'fee' }));
  });

  test.each([
    ['报关服务费', ['0811'], 'it has a word too many at its end'],
    ['库场使费', ['0107'], 'a character is missing'],
    ['航口建设费', ['0207'], 'a character is another'],
    ['检疫费', ['0311'], 'it is the end of a name'],
  ])('%s is a guess, as %s', (query, fees) => {
    expect(asked(query)).toMatchObject({ guessed: true });
    expect(asked(query).fees).toEqual(expect.arrayContaining(fees));
  });

  test.each([
    ['船证明费 CIC', [], ['0817']],
    ['箱体不平衡费 CIC', ['freight-surcharge'], []],
  ])('a clear name settles what the other word of %s means', (query, outside, fees) => {
    expect(asked(query)).toMatchObject({ outside, fees });
  });

  test('K26: an abbreviation with a chooser finds what it may mean, with the explanation', () => {
    for (const query of ['ORC', 'what is ORC charge', 'THC 和 ORC 有什么区别']) {
      expect(asked(query).fees).toEqual(['0802']);
      expect(asked(query).choosers).toEqual(['ORC']);
    }
  });

  test('K26: of a question, a charge that holds more stands before one that is only named in it', () => {
    expect(asked('customs inspection fee nothing found').fees).toEqual(['0307', '0706']);
    expect(asked('customs inspection fee').fees).toEqual(['0706']);
  });

  test.each([
    ['宁波港免箱期几天', '/free-time/'],
    ['柜子超期了收多少钱', '/free-time/'],
    ['how many free days do I get', '/free-time/'],
    ['货代乱收费去哪里投诉', '/complain/'],
    ['where to complain about forwarder charges', '/complain/'],
    ['complaints', '/complain/'],
    ['FOB港口费按照什么计算的', '/estimate/'],
    ['Ningbo port charges breakdown', '/estimate/'],
    ['帮我看看这张账单对不对', '/bill/'],
    ['is my invoice correct', '/bill/'],
    ['港口最近涨价了吗', '/changes/'],
  ])('K12: the question “%s” leads to %s first', (query, path) => {
    expect(asked(query).tools[0]).toBe(path);
    expect(suggest(whole, query)[0]).toMatchObject({ kind: 'page', url: lang === 'zh' ? path : `/en${path}` });
  });

  test.each(['滞箱费', '港务费', 'THC', '450/票', 'demurrage'])('%s is no question', query => {
    expect(asked(query).tools).toEqual([]);
  });

  test('the duty to post is told only of a market charge that is called so, where no posted price is known', () => {
    expect(asked('落箱费 50').unposted?.id).toBe('0711');
    for (const query of ['THC', '修箱费', '海运费', '货物港务费', 'zzzzqqq']) expect(asked(query).unposted).toBeNull();
  });

  test('who has typed the beginning of what is outside the scope is told so, after the charges that begin so', () => {
    expect(kindsFor('拖车')).toEqual(['outside']);
    expect(kindsFor('关税').slice(0, 2)).toEqual(['outside', 'fee']);
    expect(kindsFor('拖')).not.toContain('outside');
  });

  test.each(
    ['', ' ', '费', '\ud800', '<|>', '.*', '海运费'.repeat(5000), '港'.repeat(10_000), '1 2 3', '500 500'].map(
      (query, index) => [index, query] as const,
    ),
  )('an odd query is answered without an error: %i', (_, query) => {
    expect(() => answer(whole, query)).not.toThrow();
  });
});
