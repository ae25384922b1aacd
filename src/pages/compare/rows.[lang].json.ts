// /compare/rows.zh.json and rows.en.json: fetched by the comparison page only.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import { compareJson } from '#tools/compare/data.ts';
import { jsonResponse } from '#output/hosting/json-response.ts';

export const getStaticPaths = () => langs.map(lang => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) =>
  jsonResponse(compareJson(catalogue, params['lang'] as Lang), { light: true });
