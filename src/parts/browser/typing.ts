// What stands in a field that is still being typed in, or that could not be read: no address has it yet, so that a reload or the way
// back would lose it. It is kept with this step of the history, on the device alone, until the page takes the field into its address.

interface Typing {
  /** Which field of the form, counted from the first. */
  at: number;
  text: string;
}

/** What was left here; read before the page writes the history itself. */
const left = typingOf(history.state);

/** To be called once the fields show what the address says. */
export function keepTyping(box: HTMLElement): void {
  const fields = () => [...box.querySelectorAll<HTMLInputElement>('input:not([type=radio], [type=checkbox])')];
  const field = left && fields()[left.at];
  if (field && field.value !== left.text) {
    field.value = left.text;
    // As if it had been typed here.
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', event => {
    const at = fields().indexOf(event.target as HTMLInputElement);
    if (at < 0) return;
    clearTimeout(timer);
    // Not at every key: browsers refuse to write the history too often.
    timer = setTimeout(() => {
      const typing: Typing = { at, text: fields()[at]?.value ?? '' };
      history.replaceState({ typing }, '');
    }, 150);
  });
  // Once the field is left, the page has taken it, or has said why it could not.
  box.addEventListener('change', () => clearTimeout(timer), { capture: true });
}

function typingOf(state: unknown): Typing | null {
  if (typeof state !== 'object' || state === null || !('typing' in state)) return null;
  const { at, text } = state.typing as Partial<Typing>;
  return typeof at === 'number' && typeof text === 'string' ? { at, text } : null;
}
