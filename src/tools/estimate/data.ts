// What an estimate is made from: scenarios and the fees they meet, in one language, without what no estimate needs.
import type { HolidaysKnown, TimedCode } from '#case/time-of-day.ts';
import type { PriceCodes } from '#domain/price/price.ts';
import type { SizeTerms } from '#reading/size-text.ts';
import type { When } from '#schema/rate.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { Meet, Scenario } from '#schema/scenario.ts';
import type { BookBasis, BookFee, BookRelief, BookRow, BookVersion } from '#tools/book/book.ts';

export interface EstimateData extends PriceCodes {
  scenarios: EstimateScenario[];
  /** By id: every fee that a scenario meets. */
  fees: Record<string, EstimateFee>;
  /** Bases of percentages that are other charges, by their code. */
  bases: Record<string, ChargesBase>;
  /** The codes of conditions that go by time, and the holidays by which they do. */
  times: Record<string, TimedCode[]>;
  holidays: HolidaysKnown;
  /** By entity with a list: as what it is known. */
  roles: Record<string, string[]>;
  /** Labels by code; `fees` are those of which others are a part, or that came after them. */
  labels: Record<
    'quantities' | 'bases' | 'currencies' | 'grades' | 'parties' | 'conditions' | 'fees',
    Record<string, string>
  >;
  /** How sizes of boxes are written; null where no scenario tells kinds of box apart. */
  sizes: SizeTerms | null;
  /** How many decimals a currency has. */
  decimals: Record<string, number>;
}

/** The sum of these charges: of these rows, or of all; with a tax of this rate added where a price is without. */
export interface ChargesBase {
  charges: NonNullable<Vocabulary['bases'][string]['charges']>;
  tax?: string | undefined;
}

export type EstimateScenario = Pick<Scenario, 'id' | 'payers' | 'fixed' | 'kinds'> & {
  name: string;
  questions: EstimateQuestion[];
  meets: EstimateMeet[];
};

interface EstimateChoice {
  code: string;
  means?: string[] | undefined;
  when?: When | undefined;
  /** As the reader sees it; of questions of kinds alone, as lines of the result name kinds. */
  label?: string | undefined;
}
interface AnyQuestion {
  id: string;
  asks: string;
  if?: Record<string, string[]> | undefined;
}
export type ChoiceQuestion = AnyQuestion & {
  condition?: string | undefined;
  choices: EstimateChoice[];
  usual: string;
};
export type NumberQuestion = AnyQuestion & {
  quantity: string;
  band?: string | undefined;
  through?: true | undefined;
  whole?: true | undefined;
  most: string;
  usual: string;
};
/** At what time; it answers a condition that goes by time. */
export type TimeQuestion = AnyQuestion & { time: string; usual: string };
export type EstimateQuestion = ChoiceQuestion | NumberQuestion | TimeQuestion;

export type EstimateMeet = Omit<Meet, 'note'> & { note?: string | undefined };

export type EstimateRow = BookRow & {
  free?: { quantity: string; unit: string } | undefined;
  /** The rule by which /free-time/ counts the free days of this row. */
  freeRule?: string | undefined;
  /** What binds the figure: minimum, threshold, free time … in words. */
  notes: string[];
  basis?: BookBasis[] | undefined;
  grade?: string | undefined;
};

export type EstimateVersion = BookVersion<EstimateRow> & { grade: string };

export type EstimateRelief = BookRelief & {
  label: string;
  freeTime?: { quantity: string; unit: string } | undefined;
  basis: BookBasis[];
};

export type EstimateFee = BookFee<EstimateVersion, EstimateRelief>;
