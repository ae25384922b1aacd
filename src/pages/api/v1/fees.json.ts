// /api/v1/fees.json
import { catalogue, today } from '#catalogue.ts';
import { feesJson } from '#publish/fees-json.ts';
import { longJsonResponse } from '#publish/json-response.ts';

export const GET = () => longJsonResponse(feesJson(catalogue, today));
