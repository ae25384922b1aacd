// What a list or a hit says of a charge in one word: whether it may be charged at all, and who sets the price.
import type { Catalogue } from '#domain/catalogue.ts';
import { isCeiling, regimeOf, toldState, type FeeView } from './entry.ts';

export type ShortAnswer =
  | 'ended'
  | 'merged'
  | 'inside'
  | 'suspended'
  | 'unconfirmed'
  | 'upcoming'
  | 'unknown'
  | 'as-named'
  | 'ceiling'
  | 'set'
  | 'agreed'
  | 'market';

/** What is not collected comes first; then what the regime of today's version says of the price. */
export function shortAnswerOf(catalogue: Pick<Catalogue, 'vocabulary'>, view: FeeView): ShortAnswer {
  const { fee, state, version } = view;
  switch (state) {
    case 'ended':
      return toldState(view) === 'inside' ? 'merged' : 'ended';
    case 'inside':
    case 'suspended':
    case 'unconfirmed':
    case 'upcoming':
      return state;
    case 'gap':
      return 'unknown';
    default: {
      const regime = catalogue.vocabulary.regimes[regimeOf(fee, version)];
      if (!regime) return 'unknown';
      if (regime.setBy === 'charger') return version && isCeiling(catalogue, fee, version) ? 'ceiling' : 'market';
      // Nobody sets a figure: the regime's own name says how it is charged.
      if (regime.setBy === 'nobody') return 'as-named';
      if (version ? isCeiling(catalogue, fee, version) : regime.ceiling) return 'ceiling';
      return regime.negotiable === 'yes' ? 'agreed' : 'set';
    }
  }
}
