// A version lists its rows; only the rules of a fee whose price the charger sets may have none.
import { versionsIn, type Rule } from '#catalogue/draft.ts';
import { own } from '#catalogue/own.ts';

export const versionsHaveRates: Rule = {
  name: 'rates-missing',
  protects: { zh: '有法定费率的版本列出每一行', en: 'A regulated version lists its rows' },
  check(draft, report) {
    const regimes = draft.singles.regimes?.data;
    if (!regimes) return;
    const isPosted = (regime: string) => own(regimes, regime)?.setBy === 'charger';
    for (const fee of draft.entries.fee) {
      const { versions, regime, ended } = fee.data;
      if (versions.length > 0 || isPosted(regime) || ended) continue;
      report(fee, ['versions'], {
        zh: '由政府定价或指导的项目至少要有一个版本。费率不知道时写一行 unpublished: true。',
        en: 'A fee that is not market-priced needs a version. Where the rate is not known, write a row with unpublished: true.',
      });
    }
    for (const entry of versionsIn(draft)) {
      for (const [v, version] of entry.data.versions.entries()) {
        if (version.rates.length > 0) continue;
        if (entry.kind === 'fee' && isPosted(version.regime ?? entry.data.regime)) continue;
        report(entry, ['versions', v, 'rates'], {
          zh: '这一版没有任何一行。标准不知道时也要写一行 unpublished: true，说明应到哪里去读。',
          en: 'This version has no row. Where a rate is not known, write a row with unpublished: true and where it is to be read.',
        });
      }
    }
  },
};
