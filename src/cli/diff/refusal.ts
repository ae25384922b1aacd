// A reason why the command cannot do what was asked; printed as it is, without a stack.
export class Refusal extends Error {
  constructor(zh: string, en: string) {
    super(`${zh} · ${en}`);
    this.name = 'Refusal';
  }
}
