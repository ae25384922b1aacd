// The drawn code is, module by module, the code of the address, with the quiet zone that readers need.
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { QUIET_ZONE, qrSvg } from '#output/formats/qr-svg.ts';

test.each(['https://ningbo-port-charges.example/f/0105/', 'https://x.example/e/a-rather-long-name-of-an-entity/0106/'])(
  '%s',
  address => {
    const svg = qrSvg(address);
    const plain = encode(address, { ecc: 'M', border: 0 });
    const size = plain.size + 2 * QUIET_ZONE;
    expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const match of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
      const [x, y, length] = match.slice(1).map(Number) as [number, number, number];
      for (let column = x; column < x + length; column++) drawn[y]![column] = true;
    }
    const inner = drawn.slice(QUIET_ZONE, -QUIET_ZONE).map(row => row.slice(QUIET_ZONE, -QUIET_ZONE));
    expect(inner).toEqual(plain.data);
    const dark = (rows: boolean[][]) => rows.flat().filter(Boolean).length;
    expect(dark(drawn)).toBe(dark(inner));
  },
);
