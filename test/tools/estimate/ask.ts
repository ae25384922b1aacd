// An estimate of the real data, asked for as an address asks.
import { checked, isUsable, readEstimate } from '#tools/estimate/answers.ts';
import type { EstimateData } from '#tools/estimate/data.ts';
import { estimate, type Estimate } from '#tools/estimate/estimate.ts';
import { estimateData } from '#tools/estimate/make-data.ts';
import { catalogue } from '../../port.ts';

/** As the page gets it: through JSON. */
export const data = JSON.parse(JSON.stringify(estimateData(catalogue, 'zh'))) as EstimateData;
export const DAY = '2026-11-22';

export const requestOf = (query: string) => readEstimate(new URLSearchParams(query), data.scenarios, DAY);

export function ask(query: string): Estimate {
  const request = requestOf(query);
  const found = data.scenarios.find(({ id }) => id === request.scenario);
  if (!found || !isUsable(request)) throw new RangeError(`${query}: ${JSON.stringify(request)}`);
  return estimate(data, found, request.kinds, request.on);
}

export const typed = (scenario: string, on: string, answers: Record<string, string>) =>
  checked(
    data.scenarios.find(({ id }) => id === scenario),
    scenario,
    on,
    [answers],
  );
