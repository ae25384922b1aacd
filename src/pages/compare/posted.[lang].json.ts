// /compare/posted.zh.json and posted.en.json: fetched by the comparison of companies, and by the search where a size or an amount
// is asked for.
import type { APIRoute } from 'astro';
import { catalogue, today } from '#catalogue.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import { postedRows } from '#output/posted/posted-rows.ts';
import { jsonResponse } from '#output/hosting/json-response.ts';

export const getStaticPaths = () => langs.map(lang => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) =>
  jsonResponse(postedRows(catalogue, params['lang'] as Lang, today), { light: true });
