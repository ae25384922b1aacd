// What an estimate is made from: scenarios and the fees they meet, in one language, without what no estimate needs.
import type { Day } from '#time/day.ts';
import type { Dated } from '#domain/time/in-force.ts';
import type { PriceRow, UnitParts } from '#domain/price/price.ts';
import type { When } from '#schema/rate.ts';
import type { Meet, Scenario } from '#schema/scenario.ts';

export interface EstimateData {
  scenarios: EstimateScenario[];
  /** By id: every fee that a scenario meets. */
  fees: Record<string, EstimateFee>;
  units: UnitParts;
  /** Labels by code. */
  labels: Record<'quantities' | 'bases' | 'currencies' | 'grades' | 'parties' | 'conditions', Record<string, string>>;
  /** How many decimals a currency has. */
  decimals: Record<string, number>;
}

export type EstimateScenario = Pick<Scenario, 'id' | 'payers' | 'fixed'> & {
  name: string;
  questions: EstimateQuestion[];
  meets: EstimateMeet[];
};

interface AnyQuestion {
  id: string;
  asks: string;
  if?: Record<string, string[]> | undefined;
}
export type ChoiceQuestion = AnyQuestion & {
  condition?: string | undefined;
  choices: { code: string; means?: string[] | undefined }[];
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
export type EstimateQuestion = ChoiceQuestion | NumberQuestion;

export type EstimateMeet = Omit<Meet, 'note'> & { note?: string | undefined };

/** A document and place, with the page of the document. */
export interface EstimateBasis {
  text: string;
  document: string;
}

export type EstimateRow = PriceRow & {
  label: string;
  when: When;
  ceiling?: boolean | undefined;
  free?: { quantity: string; unit: string } | undefined;
  /** The rule by which /free-time/ counts the free days of this row. */
  freeRule?: string | undefined;
  /** What binds the figure: minimum, threshold, free time … in words. */
  notes: string[];
  basis?: EstimateBasis[] | undefined;
  grade?: string | undefined;
};

export type EstimateVersion = Dated & {
  ceiling: boolean;
  grade: string;
  basis: EstimateBasis[];
  rows: EstimateRow[];
};

interface EstimateList {
  entity: string;
  /** The entity is one of those who charge the fee, not one who passes it on. */
  own: boolean;
  versions: EstimateVersion[];
}

export interface EstimateRelief {
  name: string;
  label: string;
  from: Day;
  to?: Day | 'unknown' | undefined;
  /** Only this entity’s list; left out: the rates of the rules. */
  entity?: string | undefined;
  when: When;
  factor?: string | undefined;
  waived?: true | undefined;
  freeTime?: { quantity: string; unit: string } | undefined;
  basis: EstimateBasis[];
}

export interface EstimateFee {
  id: string;
  name: string;
  chargedBy: string[];
  paidBy: string[];
  versions: EstimateVersion[];
  lists: EstimateList[];
  includedIn: { fee: string; name: string; from: Day; to?: Day | undefined; basis: EstimateBasis[] }[];
  ended?: { on: Day; how: string; basis: EstimateBasis[]; successors: { id: string; name: string }[] } | undefined;
  reliefs: EstimateRelief[];
}
