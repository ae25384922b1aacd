// What a contract of one's own comes to: the days once, and of what they cost each size of box its own, and the sum.
import { typedNumber } from '#domain/price/typed-number.ts';
import { answerOf, type Answer, type Counted, type SizeCost } from './answer.ts';
import { contractUnits, ruleOfContract, type Contract, type ContractSize } from './contract.ts';
import type { Cost } from './cost.ts';
import { faultsOf, type FreeTimeRequest } from './request.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The answer for all sizes together, and what each costs up to the day asked for. */
export function contractAnswer(contract: Contract, request: FreeTimeRequest, calendar: WorkCalendar): Answer {
  const faults = faultsOf(request);
  if (faults.length > 0) return { kind: 'faults', faults };
  const answers = contract.sizes.flatMap((size): Counted[] => {
    const alone = { ...request, count: size.boxes, contract: undefined };
    const answer = answerOf(ruleOfContract(contract, size), alone, calendar, { units: contractUnits, roundings: {} });
    return answer.kind === 'counted' ? [{ ...answer, sizes: sizeCost(size, answer) }] : [];
  });
  return answers.reduce(plus);
}

function sizeCost({ size, boxes }: ContractSize, { asked, version }: Counted): SizeCost[] {
  if (!asked?.mostCost) return [];
  const { term, bands } = version;
  const last = term.number + asked.most;
  const steps = bands.flatMap(({ over, upTo, rate }) => {
    const days = Math.min(upTo ?? last, last) - over;
    return days > 0 ? [{ price: rate.amount!, boxes: typedNumber(boxes) ?? '1', days }] : [];
  });
  return [{ size, cost: asked.mostCost, steps }];
}

function plus(a: Counted, b: Counted): Counted {
  return {
    ...a,
    costs: a.costs.map((one, at) => ({ ...one, cost: sum(one.cost, b.costs[at]!.cost) })),
    asked: a.asked && {
      ...a.asked,
      mostCost: bothOf(a.asked.mostCost, b.asked?.mostCost),
      leastCost: bothOf(a.asked.leastCost, b.asked?.leastCost),
    },
    sizes: [...(a.sizes ?? []), ...(b.sizes ?? [])],
  };
}

function bothOf(a: Cost | null, b: Cost | null | undefined): Cost | null {
  return a && b ? sum(a, b) : null;
}

function sum(a: Cost, b: Cost): Cost {
  if ('none' in a) return a;
  if ('none' in b) return b;
  return { ...a, from: a.from.plus(b.from), to: a.to.plus(b.to) };
}
