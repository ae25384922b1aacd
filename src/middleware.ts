// What every page passes before it is written: pieces in the other language are marked as such, and blanks that nobody sees, before
// the parts of tables and lists, are left out.
import { defineMiddleware } from 'astro:middleware';
import { markLanguages } from '#i18n/mark-languages.ts';

const UNSEEN = /\s+(?=<\/?(?:table|thead|tbody|tr|td|th|caption|ul|ol|dl|section|details)\b)/gu;

export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = (await response.text()).replace(UNSEEN, '');
  return new Response(markLanguages(html, params['lang'] === 'en' ? 'en' : 'zh'), response);
});
