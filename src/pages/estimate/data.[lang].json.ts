// /estimate/data.zh.json and data.en.json: fetched by the estimate page only.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import { estimateData } from '#tools/estimate/make-data.ts';
import { jsonResponse } from '#output/hosting/json-response.ts';

export const getStaticPaths = () => langs.map(lang => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) =>
  jsonResponse(estimateData(catalogue, params['lang'] as Lang), { light: true });
