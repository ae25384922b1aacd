// /api/v1/changes.json
import { catalogue, derived } from '#catalogue.ts';
import { changesJson } from '#publish/changes-json.ts';
import { longJsonResponse } from '#publish/json-response.ts';

export const GET = () => longJsonResponse(changesJson(catalogue, derived.changes));
