// /api/v1/fees/<id>.json
import type { APIRoute } from 'astro';
import { catalogue, today } from '#catalogue.ts';
import { collection } from '#collections.ts';
import { feeJson } from '#output/open-data/fees-json.ts';
import { jsonResponse } from '#output/hosting/json-response.ts';

export const getStaticPaths = async () => (await collection('fees')).map(({ id }) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => jsonResponse(feeJson(catalogue, catalogue.fees.get(params.id!)!, today));
