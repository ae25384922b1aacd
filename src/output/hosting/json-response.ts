// JSON files of the build, ending with a line feed.
const headers = { 'content-type': 'application/json; charset=utf-8' };

/** One value a line to be read, or without any space to travel light. */
export function jsonResponse(value: unknown, { light = false } = {}): Response {
  return jsonTextResponse(JSON.stringify(value, null, light ? 0 : 1));
}

/** The same for what is text already. */
export function jsonTextResponse(text: string): Response {
  return new Response(`${text}\n`, { headers });
}

/** The same for an object with long lists: item by item, as the text of tens of thousands would fill the memory. */
export function longJsonResponse(value: object): Response {
  const encoder = new TextEncoder();
  const pieces = piecesOf(value);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value: piece } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
  });
  return new Response(body, { headers });
}

function* piecesOf(value: object): Generator<string, undefined> {
  let before = '{';
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    if (inner === undefined) continue;
    yield `${before}\n ${JSON.stringify(name)}: `;
    before = ',';
    if (Array.isArray(inner) && inner.length > 0) {
      for (const [at, item] of inner.entries()) yield `${at === 0 ? '[' : ','}\n  ${indented(item, '  ')}`;
      yield '\n ]';
    } else yield indented(inner, ' ');
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}

function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${margin}`);
}
