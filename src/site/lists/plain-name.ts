// A name as an example in a line: without what stands in brackets, where something is left.

export function plainName(name: string): string {
  const plain = name.replace(/\s*[（(][^）)]*[）)]/gu, '').trim();
  return plain === '' ? name : plain;
}
