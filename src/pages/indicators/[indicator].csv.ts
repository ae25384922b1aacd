// /indicators/<slug>.csv: the figures of one indicator.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { collection } from '#collections.ts';
import { indicatorsCsv } from '#tools/indicators/csv.ts';
import { csvResponse } from '#output/hosting/text-response.ts';

export const getStaticPaths = async () =>
  (await collection('indicators')).map(({ id: indicator }) => ({ params: { indicator } }));
export const GET: APIRoute = ({ params }) =>
  csvResponse(indicatorsCsv(catalogue, [catalogue.indicators.get(params['indicator']!)!]));
