// /e/<entity>/<id>/qr.svg: the address of what an entity publishes for a fee as a QR code.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { tariffPath } from '#domain/address.ts';
import { qrSvg, svgResponse } from '#publish/qr-svg.ts';

export const getStaticPaths = () => catalogue.tariffs.map(({ entity, fee }) => ({ params: { entity, id: fee } }));
export const GET: APIRoute = ({ params }) =>
  svgResponse(qrSvg(new URL(tariffPath(params['entity']!, params['id']!), catalogue.site.baseUrl).href));
