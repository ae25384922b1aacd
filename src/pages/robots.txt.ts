// Everything may be read and indexed.
import { catalogue } from '#catalogue.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', catalogue.site.baseUrl).href}\n`);
