// What the watcher says on the terminal: lines that stay, and a line of progress that is written over.

export interface Output {
  write(text: string): unknown;
  /** A terminal that a line can be rewritten on. */
  isTTY?: boolean;
  columns?: number;
}

export interface Terminal {
  /** A line that stays. */
  say(line: string): void;
  /** How far a build is: rewritten in place on a terminal, else a line when it says something new. */
  progress(line: string): void;
}

const CLEAR_LINE = '\r\u001b[2K';

/** Lines begin with the time that `now` gives. */
export function terminal(output: Output, now: () => Date): Terminal {
  let open = false;
  let last = '';
  const stamped = (line: string) => `${clock(now())}  ${line.replace(/[\u0000-\u001f\u007f]+/gu, ' ')}`;
  return {
    say(line) {
      output.write(`${open ? CLEAR_LINE : ''}${stamped(line)}\n`);
      open = false;
      last = '';
    },
    progress(line) {
      if (line === last) return;
      last = line;
      if (!output.isTTY) {
        output.write(`${stamped(line)}\n`);
        return;
      }
      // Chinese characters take two columns; half as many always fit.
      const text = stamped(line).slice(0, Math.max(20, Math.floor((output.columns ?? 80) / 2)));
      output.write(`${CLEAR_LINE}${text}`);
      open = true;
    },
  };
}

function clock(instant: Date): string {
  return instant.toTimeString().slice(0, 8);
}
