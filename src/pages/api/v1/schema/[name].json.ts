// /api/v1/schema/<name>.json
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { jsonResponse } from '#publish/json-response.ts';
import { jsonSchema, publishedSchemas } from '#publish/schemas.ts';

export const getStaticPaths = () => Object.keys(publishedSchemas).map(name => ({ params: { name } }));
export const GET: APIRoute = ({ params }) => {
  const name = params.name as keyof typeof publishedSchemas;
  const address = new URL(`/api/v1/schema/${name}.json`, catalogue.site.baseUrl).href;
  return jsonResponse(jsonSchema(publishedSchemas[name], address, name));
};
