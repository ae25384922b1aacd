// Answers for texts that were asked about before: a bill says the same words on every line.

/** `make` is asked once a text; when `most` answers are kept, they are forgotten together. Answers must not be changed. */
export function remembered<T>(make: (text: string) => T, most = 1000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const told = known.get(text);
    if (told !== undefined) return told;
    if (known.size >= most) known.clear();
    const answer = make(text);
    known.set(text, answer);
    return answer;
  };
}
