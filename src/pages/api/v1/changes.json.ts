// /api/v1/changes.json
import { catalogue, derived } from '../../../catalogue.ts';
import { changesJson } from '../../../publish/changes-json.ts';
import { jsonResponse } from '../../../publish/json-response.ts';

export const GET = () => jsonResponse(changesJson(catalogue, derived.changes));
