// Words of a line that is put right by hand.
import type { Lang } from '#i18n/lang.ts';

interface CorrectionWords {
  orChoose: string;
  each: string;
  all: string;
  quantity: string;
  unit: string;
  currency: string;
  notANumber: string;
  undo: string;
}

const zh: CorrectionWords = {
  orChoose: '选收费项目',
  each: '单价',
  all: '金额',
  quantity: '数量',
  unit: '计费单位',
  currency: '币种',
  notANumber: '这不是一个数。请只写数字，如 30000 或 1.5。',
  undo: '还原',
};

const en: CorrectionWords = {
  orChoose: 'Choose the charge',
  each: 'Unit price',
  all: 'Amount',
  quantity: 'Quantity',
  unit: 'Charging unit',
  currency: 'Currency',
  notANumber: 'This is not a number. Write digits only, such as 30000 or 1.5.',
  undo: 'Undo',
};

const all: Record<Lang, CorrectionWords> = { zh, en };

export function correctionWords(lang: Lang): CorrectionWords {
  return all[lang];
}
