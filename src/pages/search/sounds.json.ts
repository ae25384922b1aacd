// /search/sounds.json: fetched by the search page only when nothing was found, for characters mistaken for others of the
// same sound.
import { catalogue } from '#catalogue.ts';
import { jsonResponse } from '#output/hosting/json-response.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { homophones } from '#text/sound.ts';

export const GET = () => jsonResponse(homophones([...catalogue.fees.values()].flatMap(namesOf)), { light: true });
