// /indicators/<slug>.csv: the figures of one indicator.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { indicatorsCsv } from '#publish/indicators-csv.ts';
import { csvResponse } from '#publish/text-response.ts';

export const getStaticPaths = () => [...catalogue.indicators.keys()].map(indicator => ({ params: { indicator } }));
export const GET: APIRoute = ({ params }) =>
  csvResponse(indicatorsCsv(catalogue, [catalogue.indicators.get(params['indicator']!)!]));
