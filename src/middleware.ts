// What every page passes before it is written: pieces in the other language are marked as such.
import { defineMiddleware } from 'astro:middleware';
import { markLanguages } from '#i18n/mark-languages.ts';

export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(markLanguages(await response.text(), params['lang'] === 'en' ? 'en' : 'zh'), response);
});
