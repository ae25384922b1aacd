// /bill/book.zh.json and book.en.json: fetched by the page that checks bills only.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import { billBook } from '#tools/bill/data.ts';
import { jsonResponse } from '#output/hosting/json-response.ts';

export const getStaticPaths = () => langs.map(lang => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) => jsonResponse(billBook(catalogue, params['lang'] as Lang), { light: true });
