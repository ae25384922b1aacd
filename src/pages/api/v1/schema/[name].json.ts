// /api/v1/schema/<name>.json
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { jsonResponse } from '#output/hosting/json-response.ts';
import { jsonSchema, publishedSchemas } from '#output/open-data/schemas.ts';
import { siteUrl } from '#i18n/absolute.ts';

export const getStaticPaths = () => Object.keys(publishedSchemas).map(name => ({ params: { name } }));
export const GET: APIRoute = ({ params }) => {
  const name = params.name as keyof typeof publishedSchemas;
  const address = siteUrl(catalogue.site, `/api/v1/schema/${name}.json`);
  return jsonResponse(jsonSchema(publishedSchemas[name], address, name));
};
