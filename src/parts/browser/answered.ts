// Of a question that is answered only the answer stands, with a button to change it, so that what follows is near. Whoever goes
// through the choices by key still sees them all until the question is left.

/** Questions are `.choices` in `box`, each with radio buttons and a `[data-change]`. To be called again once answers were put in. */
export function foldAnswered(box: ParentNode): void {
  for (const question of questionsOf(box)) fold(question, true);
}

export function keepAnsweredFolded(box: HTMLElement): void {
  let byFinger = false;
  box.addEventListener('pointerdown', () => (byFinger = true));
  box.addEventListener('keydown', () => (byFinger = false));
  box.addEventListener('change', event => {
    const question = (event.target as Element).closest<HTMLElement>('.choices');
    if (question) fold(question, byFinger);
  });
  box.addEventListener('focusout', event => {
    const question = (event.target as Element).closest<HTMLElement>('.choices');
    if (question && !byFinger && !question.contains(event.relatedTarget as Node | null)) fold(question, true);
  });
  box.addEventListener('click', event => {
    const question = (event.target as Element).closest('[data-change]')?.closest<HTMLElement>('.choices');
    if (!question) return;
    fold(question, false);
    question.querySelector<HTMLInputElement>(':checked')?.focus();
  });
  foldAnswered(box);
}

function questionsOf(box: ParentNode): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('.choices')];
}

function fold(question: HTMLElement, answered: boolean): void {
  const chosen = question.querySelector('input:checked')?.closest('.choice');
  for (const choice of question.querySelectorAll('.choice')) choice.toggleAttribute('data-chosen', choice === chosen);
  question.toggleAttribute('data-answered', answered && chosen !== undefined);
}
