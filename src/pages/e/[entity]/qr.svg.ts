// /e/<entity>/qr.svg: the address of an entity's whole list as a QR code.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { entityPath } from '#domain/address.ts';
import { qrSvg, svgResponse } from '#publish/qr-svg.ts';

export const getStaticPaths = () => [...catalogue.entities.keys()].map(entity => ({ params: { entity } }));
export const GET: APIRoute = ({ params }) =>
  svgResponse(qrSvg(new URL(entityPath(params['entity']!), catalogue.site.baseUrl).href));
