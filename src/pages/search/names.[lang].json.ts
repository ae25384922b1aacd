// /search/names.zh.json and names.en.json: fetched on the first focus of a search box, for the suggestions.
import type { APIRoute } from 'astro';
import { catalogue, today } from '../../catalogue.ts';
import { langs, type Lang } from '../../i18n/lang.ts';
import { nameList } from '../../search/name-list.ts';

export const getStaticPaths = () => langs.map(lang => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(nameList(catalogue, params['lang'] as Lang, today)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
