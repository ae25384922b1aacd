// An estimate of the real data, asked for as an address asks.
import { checked, readEstimate } from '#tools/estimate/answers.ts';
import type { EstimateData } from '#tools/estimate/data.ts';
import { estimate, type Estimate } from '#tools/estimate/estimate.ts';
import { estimateData } from '#tools/estimate/make-data.ts';
import { catalogue } from '../../port.ts';

/** As the page gets it: through JSON. */
export const data = JSON.parse(JSON.stringify(estimateData(catalogue, 'zh'))) as EstimateData;
export const DAY = '2026-11-22';

export const requestOf = (query: string) => readEstimate(new URLSearchParams(query), data.scenarios, DAY);

export function ask(query: string): Estimate {
  const { scenario, on, answers, faults } = requestOf(query);
  const found = data.scenarios.find(({ id }) => id === scenario);
  if (!found || Object.keys(faults).length > 0) throw new RangeError(`${query}: ${JSON.stringify(faults)}`);
  return estimate(data, found, answers, on);
}

export const typed = (scenario: string, on: string, answers: Record<string, string>) =>
  checked(
    data.scenarios.find(({ id }) => id === scenario),
    scenario,
    on,
    answers,
  );
