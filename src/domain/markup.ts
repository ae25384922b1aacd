// Text as HTML or XML, in an element or an attribute: nothing of it becomes markup. No parsing, no sanitising.
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/gu, character => entities[character]!);
}
