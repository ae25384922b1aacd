// A reduction takes off a part, never more than the whole; its bands run upwards.
import Big from 'big.js';
import type { Rule } from '#catalogue/draft.ts';
import { ratesIn } from './rates-in.ts';

export const reductionPart: Rule = {
  name: 'reduction-part',
  protects: {
    zh: '减免不超过全额，各档由低到高',
    en: 'A reduction takes off no more than the whole; its bands run upwards',
  },
  check(draft, report) {
    for (const { entry, rate, path } of ratesIn(draft)) {
      for (const [n, { bands }] of (rate.reductions?.of ?? []).entries()) {
        for (const [b, { upTo, rate: part }] of bands.entries()) {
          const here = [...path, 'reductions', 'of', n, 'bands', b];
          const before = bands[b - 1]?.upTo;
          const last = b === bands.length - 1;
          if (new Big(part).gt(1))
            report(entry, [...here, 'rate'], {
              zh: `减去的比例用小数写，最多是 1；现为 ${part}。减 30% 请写 "0.30"。`,
              en: `The part taken off is a fraction, 1 at most; found ${part}. For 30% off write "0.30".`,
            });
          if (last === (upTo === undefined) && (before === undefined || upTo === undefined || new Big(upTo).gt(before)))
            continue;
          report(entry, here, {
            zh: '各档要由低到高，只有最后一档不写 upTo；再多不减的，最后一档写 rate: "0"。',
            en: 'Bands run upwards, and the last alone has no upTo. Where no more is taken off, end with rate: "0".',
          });
        }
      }
    }
  },
};
