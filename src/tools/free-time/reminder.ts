// A reminder for a calendar: the day on which the time runs out by the earliest reading, with an alarm the day before and on the day.
import type { Counted } from './answer.ts';
import { freeTimeWords } from './words.ts';
import { langTag, type Lang } from '#i18n/lang.ts';
import { calendarText } from '#output/formats/icalendar.ts';

interface Reminder {
  answer: Counted;
  lang: Lang;
  host: string;
  /** Leads back to the answer. */
  url: string;
  /** The instant at which the file is made. */
  stamp: Date;
}

/** The whole .ics file. */
export function reminderText({ answer, lang, host, url, stamp }: Reminder): string {
  const w = freeTimeWords(lang);
  const { rule, version, reckoned, undated } = answer;
  const name = w.reminder[rule.kind](ruleName(answer, lang));
  const moved = reckoned.end !== reckoned.lastFree;
  const lines = [
    `${moved ? w.chargedFrom : w.firstCharged[rule.kind]} ${reckoned.firstChargeable}`,
    ...(moved ? [w.chargeMoved] : []),
    ...(reckoned.latestFree === reckoned.lastFree ? [] : [w.orLater(reckoned.latestFree)]),
    ...(undated ? [w.undated] : []),
    version.clauses.map(({ text }) => text[lang]).join(lang === 'zh' ? '；' : '; '),
  ];
  return calendarText({
    name: w.title,
    description: w.title,
    lang: langTag[lang],
    stamp,
    events: [
      {
        uid: `free-time-${rule.id}-${reckoned.start}-${lang}@${host}`,
        on: reckoned.end,
        summary: name,
        description: lines.join('\n'),
        url,
        alarms: ['-PT15H', 'PT9H'],
      },
    ],
  });
}

/** Whose list, and which row of it. */
function ruleName({ rule }: Pick<Counted, 'rule'>, lang: Lang): string {
  return rule.by === null ? rule.label[lang] : `${rule.by[lang]}${lang === 'zh' ? '：' : ': '}${rule.label[lang]}`;
}
