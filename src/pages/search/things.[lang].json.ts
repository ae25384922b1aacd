// /search/things.zh.json and things.en.json: companies, documents, measures, channels …, by their names; fetched after the names of
// charges.
import type { APIRoute } from 'astro';
import { catalogue, today } from '#catalogue.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import { jsonTextResponse } from '#output/hosting/json-response.ts';
import { thingsText } from '#tools/search/name-parts.ts';

export const getStaticPaths = () => langs.map(lang => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) => jsonTextResponse(thingsText(catalogue, params['lang'] as Lang, today));
