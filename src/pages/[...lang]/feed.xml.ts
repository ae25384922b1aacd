// /feed.xml and /en/feed.xml: every change.
import type { APIRoute } from 'astro';
import { catalogue, derived } from '#catalogue.ts';
import { inBothLanguages, type LangProps } from '#i18n/routes.ts';
import { changeFeed } from '#output/feeds/change-feed.ts';
import { atomResponse } from '#output/hosting/text-response.ts';

export const getStaticPaths = () => inBothLanguages();
export const GET: APIRoute = ({ props }) =>
  atomResponse(changeFeed(catalogue, derived.changes, (props as LangProps).lang));
