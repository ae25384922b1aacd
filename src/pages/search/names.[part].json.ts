// /search/names.zh.json and names.en.json: the names, fetched on the first focus of a search box and by the search page;
// names.zh.0.json …: the parts of a long list, none while it is short.
import type { APIRoute } from 'astro';
import { catalogue, today } from '../../catalogue.ts';
import { langs } from '../../i18n/lang.ts';
import { jsonResponse } from '../../publish/json-response.ts';
import { nameList } from '../../search/name-list.ts';
import { divide } from '../../search/parts.ts';

export const getStaticPaths = () =>
  langs.flatMap(lang => {
    const { head, parts } = divide(nameList(catalogue, lang, today));
    return [
      { params: { part: lang as string }, props: { value: head as unknown } },
      ...parts.map((value, part) => ({ params: { part: `${lang}.${part}` }, props: { value: value as unknown } })),
    ];
  });
export const GET: APIRoute = ({ props }) => jsonResponse(props['value'], { light: true });
