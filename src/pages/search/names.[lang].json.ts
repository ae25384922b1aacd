// /search/names.zh.json and names.en.json: the names, fetched on the first focus of a search box and by the search page.
import type { APIRoute } from 'astro';
import { catalogue, today } from '../../catalogue.ts';
import { langs, type Lang } from '../../i18n/lang.ts';
import { jsonResponse } from '../../publish/json-response.ts';
import { nameList } from '../../search/name-list.ts';
import { divide } from '../../search/parts.ts';

export const getStaticPaths = () => langs.map(lang => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) =>
  jsonResponse(divide(nameList(catalogue, params['lang'] as Lang, today)).head, { light: true });
