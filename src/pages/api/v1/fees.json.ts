// /api/v1/fees.json
import { catalogue, today } from '#catalogue.ts';
import { feesJson } from '#output/open-data/fees-json.ts';
import { longJsonResponse } from '#output/hosting/json-response.ts';

export const GET = () => longJsonResponse(feesJson(catalogue, today));
