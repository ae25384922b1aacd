// Files of the build that are text of their own kind.
function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

export const atomResponse = (text: string): Response => textResponse(text, 'application/atom+xml');
export const calendarResponse = (text: string): Response => textResponse(text, 'text/calendar');
export const csvResponse = (text: string): Response => textResponse(text, 'text/csv');
