// /f/<id>/feed.xml: the changes of one fee, the lists of entities and reliefs included.
import type { APIRoute } from 'astro';
import { catalogue, derived } from '#catalogue.ts';
import { collection } from '#collections.ts';
import { inBothLanguages, type LangProps } from '#i18n/routes.ts';
import { changeFeed } from '#output/feeds/change-feed.ts';
import { atomResponse } from '#output/hosting/text-response.ts';

export const getStaticPaths = async () => inBothLanguages((await collection('fees')).map(({ id }) => ({ id })));
export const GET: APIRoute = ({ params, props }) => {
  const id = params['id']!;
  return atomResponse(changeFeed(catalogue, derived.changesOfFee.get(id) ?? [], (props as LangProps).lang, id));
};
