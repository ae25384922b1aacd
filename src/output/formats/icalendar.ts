// An iCalendar file (RFC 5545) of all-day events, as text. Knows nothing of charges.
import { addDays, type Day } from '#time/day.ts';

export interface AllDay {
  /** Permanent, unique in the world. */
  uid: string;
  on: Day;
  summary: string;
  description: string;
  url: string;
  /** Reminders at these times, counted from the midnight the day begins with: `-PT15H` is nine in the morning of the day before. */
  alarms?: readonly string[];
}

export interface Calendar {
  name: string;
  description: string;
  /** BCP 47 tag. */
  lang: string;
  /** The instant at which the content was settled; nothing here comes from a clock. */
  stamp: Date;
  events: readonly AllDay[];
}

/** The whole file: lines of at most 75 octets, each ending with CR LF. */
export function calendarText({ name, description, lang, stamp, events }: Calendar): string {
  const stamped = compact(stamp.toISOString().replace(/\.\d+Z$/u, 'Z'));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(name)}//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    `X-WR-CALDESC:${escape(description)}`,
    ...events.flatMap(({ uid, on, summary, description: says, url, alarms = [] }) => [
      'BEGIN:VEVENT',
      `UID:${escape(uid)}`,
      `DTSTAMP:${stamped}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY;LANGUAGE=${lang}:${escape(summary)}`,
      `DESCRIPTION;LANGUAGE=${lang}:${escape(says)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      ...alarms.flatMap(trigger => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER:${trigger}`,
        `DESCRIPTION:${escape(summary)}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}

function compact(date: string): string {
  return date.replaceAll(/[-:]/gu, '');
}

/** Text values: backslash, semicolon, comma and line breaks are escaped; other control characters are left out. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/gu, found => `\\${found}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');
}

const MOST_OCTETS = 75;

/** Breaks a line between characters, so that no piece is longer than 75 octets with the space that leads it on. */
export function fold(line: string): string {
  const pieces: string[] = [];
  let begin = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!;
    const width = octetsOf(code);
    if (octets + width > MOST_OCTETS) {
      pieces.push(line.slice(begin, at));
      begin = at;
      octets = 1;
    }
    octets += width;
    at += code > 0xffff ? 2 : 1;
  }
  return pieces.length === 0 ? line : [...pieces, line.slice(begin)].join('\r\n ');
}

/** How many octets a character takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
