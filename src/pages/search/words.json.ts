// /search/words.json: fetched by the search page only when nothing was found.
import { catalogue } from '../../catalogue.ts';
import { jsonResponse } from '../../publish/json-response.ts';
import { searchVocabulary } from '../../search/vocabulary.ts';

export const GET = () => jsonResponse(searchVocabulary(catalogue));
