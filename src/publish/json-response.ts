// A JSON file of the build, ending with a line feed: one value a line to be read, or without any space to travel light.
export function jsonResponse(value: unknown, { light = false } = {}): Response {
  return new Response(`${JSON.stringify(value, null, light ? 0 : 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
