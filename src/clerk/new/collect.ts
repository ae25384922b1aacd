// Asks the questions of a form, or takes their answers from the options given. Writes nothing, reads no clock.
import type { Bilingual } from '#schema/text.ts';
import { Answers } from './answers.ts';
import { choose, MAX_SHOWN } from './choose.ts';
import type { Form, Known, Question, Reading, Step } from './question.ts';

/** Values of the options given, by their name. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** A terminal, or whatever stands for one. */
export interface Talk {
  /** The line typed, or null at the end of input. */
  ask(prompt: string): Promise<string | null>;
  say(line: string): void;
}

/** The input ended before the last question was answered. */
export class Cancelled extends Error {}

/** Answers that cannot be taken and nobody is there to ask again: one message an option. */
export class Refused extends Error {
  readonly messages: readonly Bilingual[];
  constructor(messages: readonly Bilingual[]) {
    super(messages.map(({ zh, en }) => `${zh} · ${en}`).join('\n'));
    this.name = 'Refused';
    this.messages = messages;
  }
}

/**
 * The answers to every question of `form`. With `talk` each question without an option is asked, and asked again with
 * the reason while the answer is refused; without, what may be left out is left out.
 *
 * @throws Cancelled at the end of input
 * @throws Refused without `talk`, naming every option that is missing or wrong
 */
export async function collect(form: Form, given: Given, known: Known, talk: Talk | null): Promise<Answers> {
  const so = new Answers();
  const asking = new Asking(given, known, talk);
  for (const step of form.steps) await asking.take(step, so);
  asking.stop();
  for (const step of form.then?.(so, known) ?? []) await asking.take(step, so);
  asking.refuseUnused();
  asking.stop();
  return so;
}

class Asking {
  readonly #given: Given;
  readonly #known: Known;
  readonly #talk: Talk | null;
  readonly #refusals: Bilingual[] = [];
  readonly #asked = new Set<string>();

  constructor(given: Given, known: Known, talk: Talk | null) {
    this.#given = given;
    this.#known = known;
    this.#talk = talk;
  }

  stop(): void {
    if (this.#refusals.length > 0) throw new Refused(this.#refusals);
  }

  /** An option that no question took would be an answer that is lost. */
  refuseUnused(): void {
    const asked = [...this.#asked].map(option => `--${option}`).join(' ');
    for (const option of Object.keys(this.#given).filter(each => !this.#asked.has(each))) {
      this.#refusals.push({
        zh: `这里用不到 --${option}。可用：${asked}`,
        en: `--${option} is of no use here. Options: ${asked}`,
      });
    }
  }

  async take(step: Step, so: Answers): Promise<void> {
    if (!('rows' in step)) {
      so.set(step.option, await this.#answer(step, this.#given[step.option], so));
      return;
    }
    const options = step.rows.map(({ option }) => option);
    const rows = Math.max(0, ...options.map(option => this.#given[option]?.length ?? 0));
    const told = rows > 0 || this.#talk === null;
    for (let row = 0; told ? row < Math.max(rows, 1) : row === 0 || (await this.#another(step.more)); row += 1) {
      const round = new Answers();
      for (const question of step.rows) {
        round.set(question.option, await this.#answer(question, this.#ofRow(question, row, rows), round));
      }
      for (const option of options) so.set(option, [...so.all(option), round.all(option).join(',')]);
    }
  }

  /** One value a row, or one for all of them. */
  #ofRow({ option }: Question, row: number, rows: number): readonly string[] | undefined {
    const values = this.#given[option];
    if (values === undefined || values.length === 1) return values;
    if (values.length === rows) return [values[row]!];
    this.#refusals.push({
      zh: `--${option} 给了 ${values.length} 次，应为 1 次或 ${rows} 次。`,
      en: `--${option} was given ${values.length} times; expected once or ${rows} times.`,
    });
    return undefined;
  }

  async #another(more: Bilingual): Promise<boolean> {
    const line = await this.#line(`${more.zh} · ${more.en} (y/N) `);
    return /^(?:y|yes|是)$/iu.test(line);
  }

  async #answer(question: Question, given: readonly string[] | undefined, so: Answers): Promise<readonly string[]> {
    if (question.only && !question.only(so, this.#known)) return [];
    this.#asked.add(question.option);
    let reason: Bilingual | null = null;
    if (given !== undefined) {
      const reading = this.#read(question, given.join(','), so);
      if ('values' in reading) return reading.values;
      reason = reading.refused;
    }
    const empty = emptyOf(question, so, this.#known);
    if (this.#talk === null) {
      if (reason === null && empty !== null) return this.#taken(question, empty, so);
      this.#refusals.push(reason ? about(question, reason) : missing(question));
      return [];
    }
    if (reason) this.#talk.say(`  ✗ ${reason.zh} · ${reason.en}`);
    this.#show(question, so);
    for (;;) {
      const hint = empty === null ? '' : empty === '' ? '（可不填 · may be left out）' : ` [${empty}]`;
      const line = (await this.#line(`${question.ask.zh} · ${question.ask.en}${hint}: `)) || (empty ?? '');
      if (line === '' && empty === '') return [];
      const reading = line === '' ? { refused: NEEDED } : this.#read(question, line, so);
      if ('values' in reading) return reading.values;
      this.#talk.say(`  ✗ ${reading.refused.zh} · ${reading.refused.en}`);
    }
  }

  #taken(question: Question, value: string, so: Answers): readonly string[] {
    if (value === '') return [];
    const reading = this.#read(question, value, so);
    if ('values' in reading) return reading.values;
    this.#refusals.push(about(question, reading.refused));
    return [];
  }

  #show({ choices }: Question, so: Answers): void {
    const list = choices?.(this.#known, so) ?? [];
    if (list.length > MAX_SHOWN) return;
    for (const [n, { code, says }] of list.entries()) {
      this.#talk?.say(`  ${String(n + 1).padStart(2)}  ${code}  ${says.zh} · ${says.en}`);
    }
  }

  async #line(prompt: string): Promise<string> {
    const line = await this.#talk!.ask(prompt);
    if (line === null) throw new Cancelled();
    return line.trim();
  }

  #read(question: Question, line: string, so: Answers): { values: string[] } | { refused: Bilingual } {
    const parts = question.many ? line.split(/[,，、;；]/u) : [line];
    const values: string[] = [];
    for (const part of parts.map(each => each.trim())) {
      if (part === '') continue;
      const reading = this.#readOne(question, part, so);
      if ('refused' in reading) return reading;
      values.push(reading.value);
    }
    if (values.length === 0 && emptyOf(question, so, this.#known) === null) return { refused: NEEDED };
    return { values: [...new Set(values)] };
  }

  #readOne({ choices, read }: Question, part: string, so: Answers): Reading {
    const chosen = choices ? choose(part, choices(this.#known, so)) : { value: part };
    return 'refused' in chosen || !read ? chosen : read(chosen.value, this.#known, so);
  }
}

const NEEDED: Bilingual = { zh: '这一项必须填写。', en: 'An answer is needed.' };

function emptyOf({ otherwise }: Question, so: Answers, known: Known): string | null {
  if (otherwise === undefined) return null;
  return typeof otherwise === 'string' ? otherwise : otherwise(so, known);
}

function about({ option }: Question, { zh, en }: Bilingual): Bilingual {
  return { zh: `--${option}：${zh}`, en: `--${option}: ${en}` };
}

function missing({ option, ask }: Question): Bilingual {
  return { zh: `缺少 --${option}（${ask.zh}）。`, en: `--${option} is missing (${ask.en}).` };
}
