// /search/names.zh.json and names.en.json: the names, fetched on the first focus of a search box and by the search page;
// names.zh.0.json …: the parts of a long list, none while it is short.
import type { APIRoute } from 'astro';
import { catalogue, today } from '#catalogue.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import { jsonTextResponse } from '#output/hosting/json-response.ts';
import { namePart, partCount } from '#tools/search/name-parts.ts';

export const getStaticPaths = () =>
  langs.flatMap(lang => {
    const parts = Array.from({ length: partCount(catalogue, lang, today) }, (_, part) => part);
    return [
      { params: { part: lang as string }, props: { lang, part: null as number | null } },
      ...parts.map(part => ({ params: { part: `${lang}.${part}` }, props: { lang, part } })),
    ];
  });
export const GET: APIRoute = ({ props }) => {
  const { lang, part } = props as { lang: Lang; part: number | null };
  return jsonTextResponse(namePart(catalogue, lang, today, part));
};
