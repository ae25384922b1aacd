// What a bill says of itself outside its charges: its day, its port and direction, its sender, its tax. Labels and words only; a line
// that no rule knows says nothing.
import { squeeze } from '#text/normalise.ts';
import type { BillBook } from './book.ts';
import type { BillFacts } from './facts.ts';
import { dated } from '#reading/signs.ts';
import { taxIn } from '#reading/tax-text.ts';

/** What was read; left out where the bill does not say. */
export type BillHead = Partial<Pick<BillFacts, 'day' | 'entity' | 'otherPort' | 'tax' | 'taxRate'>> & {
  direction?: string;
  /** The one kind of box that the bill is for, and how many there are. */
  container?: string;
  boxType?: string;
  boxes?: string;
};

const DAY = /(?:账单|开票|制单|出账|结算|费用|业务)?日期|^date$|(?:bill|invoice|issue) date|date of (?:issue|invoice)/u;
/** Days of ships and of payment are no days of the bill. */
const OTHER_DAY = /开航|离港|到港|截|付款|到期|etd|eta|due|sail|cut/u;
const LOADING = /起运港|装货港|装运港|启运港|始发港|起运地|port of loading|loading port|^pol$/u;
const DISCHARGE = /目的港|卸货港|交货港|到达港|port of discharge|discharge port|destination|^pod$/u;
const SENDER = /销售方|销方|开票方|开票单位|收款方|收款单位|收款人|seller|payee|issued by|issuer|from/u;
const COMPANY = /公司|集团|有限|银行|地址|\bco\b|\bltd|\binc\b|company|bank/u;

export interface HeadLine {
  /** Empty for a line without one. */
  label: string;
  value: string;
  /** What the headings of a table say of tax. */
  tax?: 'net' | 'gross';
}

/** `lines` in the order of the bill. */
export function headOf(lines: readonly HeadLine[], book: Pick<BillBook, 'ports' | 'entities'>): BillHead {
  const head: BillHead = {};
  const ports = portsIn(lines, book.ports);
  if (ports.other !== null) head.otherPort = ports.other;
  else if (ports.direction !== null) head.direction = ports.direction;
  for (const [index, { label, value, tax: ofTable }] of lines.entries()) {
    if (head.day === undefined && DAY.test(label) && !OTHER_DAY.test(label)) {
      const { day } = dated(value);
      if (day !== null) head.day = day;
    }
    if (head.entity === undefined && (SENDER.test(label) || (label === '' && index === 0))) {
      const text = squeeze(value);
      const sender = Object.entries(book.entities).find(([, { names }]) =>
        names.some(name => squeeze(name).length >= 4 && text.includes(squeeze(name))),
      );
      if (sender) head.entity = sender[0];
    }
    const tax = ofTable === undefined ? taxIn(`${label} ${value}`) : { tax: ofTable };
    if (tax !== null && head.tax === undefined) Object.assign(head, tax);
  }
  return head;
}

/** The port of a bill: where it names this one and others, it is of this one. */
function portsIn(
  lines: readonly HeadLine[],
  ports: BillBook['ports'],
): { other: string | null; direction: string | null } {
  const here = (text: string) => ports.some(port => port.here && port.names.some(name => holds(text, name)));
  const elsewhere = (text: string) => ports.find(port => !port.here && port.names.some(name => holds(text, name)));
  const loading = lines.find(({ label, value }) => LOADING.test(label) && value !== '');
  const discharge = lines.find(({ label, value }) => DISCHARGE.test(label) && value !== '');
  const [out, into] = [loading && here(loading.value), discharge && here(discharge.value)];
  if (out || into) return { other: null, direction: out && into ? null : out ? 'export' : 'import' };
  // Titles, such as “FOB QINGDAO”; companies have cities in their names.
  const titles = lines.filter(({ label, value }) => label === '' && !COMPANY.test(value.toLowerCase()));
  const telling = loading || discharge ? [loading, discharge].filter(line => line !== undefined) : titles;
  if (telling.some(({ value }) => here(value))) return { other: null, direction: null };
  const named = telling.map(({ value }) => elsewhere(value)).find(port => port !== undefined);
  return { other: named?.names[0] ?? null, direction: null };
}

/** The first port in a text that is not of this site; null where it names one that is. */
export function portElsewhere(text: string, ports: BillBook['ports']): string | null {
  const named = (here: boolean) => ports.find(port => port.here === here && port.names.some(name => holds(text, name)));
  return named(true) ? null : (named(false)?.names[0] ?? null);
}

/** Letters are whole words. */
function holds(text: string, name: string): boolean {
  const [whole, part] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const joined = (a: string, b: string) => /[a-z]/u.test(a) && /[a-z]/u.test(b);
    if (!joined(whole[at - 1] ?? '', part[0]!) && !joined(part.at(-1)!, whole[at + part.length] ?? '')) return true;
  }
  return false;
}
