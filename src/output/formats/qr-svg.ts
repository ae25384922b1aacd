// An address as a QR code, drawn as SVG: one unit a module, black on white also in the dark, with its quiet zone.
import { encode } from 'uqr';

/** White modules that the standard asks for on each side. */
export const QUIET_ZONE = 4;

/** An SVG of `size + 8` units a side; each dark run of a row is one rectangle of the path. */
export function qrSvg(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>\n`
  );
}

/** Dark runs of a row: first column and length. */
function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    if (!dark) continue;
    if (row[x - 1]) runs.at(-1)![1]++;
    else runs.push([x, 1]);
  }
  return runs;
}

export function svgResponse(svg: string): Response {
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
