// /search/names.zh.0.json …: the parts of a long list of names; none while the list is short.
import type { APIRoute } from 'astro';
import { catalogue, today } from '../../catalogue.ts';
import { langs } from '../../i18n/lang.ts';
import { jsonResponse } from '../../publish/json-response.ts';
import { nameList, type NamedFee } from '../../search/name-list.ts';
import { divide } from '../../search/parts.ts';

export const getStaticPaths = () =>
  langs.flatMap(lang =>
    divide(nameList(catalogue, lang, today)).parts.map((fees, part) => ({
      params: { lang, part: String(part) },
      props: { fees },
    })),
  );
export const GET: APIRoute = ({ props }) => jsonResponse(props['fees'] as NamedFee[], { light: true });
