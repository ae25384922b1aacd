// A new fee: its file, and the line that remembers its number.
import { sameWord } from '#catalogue/rules/ids/alias-conflict.ts';
import { own } from '#catalogue/own.ts';
import { quote } from '#catalogue/problem.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { append } from '#clerk/edit/append.ts';
import type { Answers } from './answers.ts';
import type { FileChange } from '#clerk/edit/file-change.ts';
import { newFile } from '#clerk/edit/new-file.ts';
import { nextId } from './next-id.ts';
import { basisOf, basisQuestions, checkedOf, checkedQuestions } from './provenance.ts';
import {
  both,
  choicesOf,
  day,
  dayOrUnknown,
  fitting,
  inBoth,
  optionsOf,
  refuse,
  slug,
  text,
  type Form,
  type Known,
  type Question,
} from './question.ts';
import { rowQuestions, rowsOf } from './rows.ts';
import { code } from '#schema/needed-codes.ts';
import { PlainText } from '#schema/text.ts';
import { blockText } from '#clerk/edit/yaml-text.ts';

/** A name that a fee bears already, in either language, leads to that fee. */
const unused: NonNullable<Question['read']> = both(fitting(PlainText), (name, { catalogue }) => {
  const word = sameWord(name);
  for (const fee of catalogue.fees.values()) {
    if (namesOf(fee).some(each => sameWord(each) === word)) {
      return refuse(
        `项目 ${fee.id}（${fee.name.zh}）已叫 ${quote(name)}。请换一个写法。`,
        `Fee ${fee.id} (${fee.name.en}) is called ${quote(name)} already. Choose another.`,
      );
    }
  }
  return { value: name };
});

const parties = ({ catalogue }: Known) => [
  ...choicesOf(catalogue.vocabulary.roles),
  ...[...catalogue.entities].map(([code, { name }]) => ({ code, says: name })),
];

const versionQuestions = [
  dayOrUnknown('published', '公布日期', 'Day of publication', { otherwise: 'unknown' }),
  ...basisQuestions,
  ...checkedQuestions,
  rowQuestions,
];

export const fee: Form = {
  title: { zh: '收费项目', en: 'Fee' },
  steps: [
    ...inBoth('name', '名称', 'Name', { read: unused }),
    {
      option: 'catalogue',
      ask: { zh: '哪本目录', en: 'Catalogue' },
      choices: ({ catalogue }) => catalogue.catalogues.map(({ id, name }) => ({ code: id, says: name })),
    },
    slug(({ draft }) => new Set(draft.entries.fee.map(each => each.slug)), 'name-en'),
    text('alias-zh', '中文叫法，逗号分开', 'Other names in Chinese, divided by commas', {
      ...{ otherwise: '', many: true, read: unused },
    }),
    text('alias-en', '英文叫法，逗号分开', 'Other names in English, divided by commas', {
      ...{ otherwise: '', many: true, read: unused },
    }),
    {
      option: 'regime',
      ask: { zh: '价格形式', en: 'Price regime' },
      choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.regimes),
    },
    { option: 'charged-by', ask: { zh: '谁收，可多个', en: 'Who charges; several' }, choices: parties, many: true },
    { option: 'paid-by', ask: { zh: '谁付，可多个', en: 'Who pays; several' }, choices: parties, many: true },
    {
      option: 'choice',
      ask: { zh: '必收还是可选', en: 'Mandatory or optional' },
      choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.choices),
      otherwise: '',
    },
    ...inBoth('covers', '这笔钱是做什么的', 'What it pays for'),
    {
      option: 'channel',
      ask: { zh: '多收了找谁，可多个', en: 'Where to complain; several' },
      choices: ({ catalogue }) => [...catalogue.channels].map(([code, { name }]) => ({ code, says: name })),
      many: true,
    },
    day(
      'from',
      '规定的费率自哪天起（没有规定费率就不填）',
      'First day of the regulated rate (left out where there is none)',
      {
        otherwise: (so, { catalogue }) =>
          own(catalogue.vocabulary.regimes, so.one('regime'))?.setBy === 'charger' ? '' : null,
      },
    ),
  ],
  then: so => (so.one('from') ? versionQuestions : []),
  laterOptions: optionsOf(versionQuestions),
  files(so, known) {
    const id = nextId(so.one('catalogue'), idsGiven(known));
    const file = `${so.one('catalogue')}/${so.one('slug')}`;
    const name = so.both('name');
    const [zh, en] = [so.all('alias-zh'), so.all('alias-en')];
    const aliases = { ...(zh.length > 0 && { zh }), ...(en.length > 0 && { en }) };
    const entry = newFile('content', `fees/${file}.yaml`, name, {
      id,
      name,
      aliases: zh.length + en.length > 0 ? aliases : undefined,
      catalogue: so.one('catalogue'),
      regime: so.one('regime'),
      chargedBy: so.all('charged-by'),
      paidBy: so.all('paid-by'),
      choice: so.maybe('choice'),
      covers: so.both('covers'),
      channels: so.all('channel'),
      versions: so.one('from') ? [firstVersion(so)] : [],
    });
    return [entry, registered(id, { file, name: name.zh, given: known.today })];
  },
};

function firstVersion(so: Answers) {
  return {
    from: so.one('from'),
    published: so.one('published'),
    change: [code('changes', 'I')],
    basis: basisOf(so),
    checked: checkedOf(so),
    rates: rowsOf(so),
  };
}

/** Ids on the register, and those of fees that are not on it yet, with their catalogue. */
function idsGiven({ draft }: Known): Map<string, string> {
  const onRecord = Object.entries(draft.singles.ids?.data ?? {});
  return new Map([
    ...onRecord.map(([id, { file }]) => [id, file.split('/')[0] ?? ''] as const),
    ...draft.entries.fee.map(({ data }) => [data.id, data.catalogue] as const),
  ]);
}

function registered(id: string, line: { file: string; name: string; given: string }): FileChange {
  const path = 'register/ids.yaml';
  return {
    root: 'content',
    path,
    make: before =>
      append(
        before ?? newFile('content', path, REGISTER, {}).make(null),
        blockText({ [id]: line }).replace(/^(\d+)/u, '"$1"'),
      ),
  };
}

const REGISTER = {
  zh: '已给出的收费编号，不删、不改、不复用',
  en: 'Ids given to fees; never removed, changed or reused',
};
