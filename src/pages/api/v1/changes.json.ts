// /api/v1/changes.json
import { catalogue, derived } from '#catalogue.ts';
import { changesJson } from '#output/open-data/changes-json.ts';
import { longJsonResponse } from '#output/hosting/json-response.ts';

export const GET = () => longJsonResponse(changesJson(catalogue, derived.changes));
