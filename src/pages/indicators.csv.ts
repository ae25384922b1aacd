// /indicators.csv: the figures of all indicators.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { indicatorsCsv } from '#tools/indicators/csv.ts';
import { csvResponse } from '#output/hosting/text-response.ts';

export const GET: APIRoute = () => csvResponse(indicatorsCsv(catalogue, catalogue.indicators.values()));
