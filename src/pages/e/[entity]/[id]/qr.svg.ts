// /e/<entity>/<id>/qr.svg: the address of what an entity publishes for a fee as a QR code.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { collection } from '#collections.ts';
import { tariffPath } from '#domain/address/address.ts';
import { qrSvg, svgResponse } from '#output/formats/qr-svg.ts';
import { siteUrl } from '#i18n/absolute.ts';

export const getStaticPaths = async () =>
  (await collection('tariffs')).map(({ data: { entity, fee } }) => ({ params: { entity, id: fee } }));
export const GET: APIRoute = ({ params }) =>
  svgResponse(qrSvg(siteUrl(catalogue.site, tariffPath(params['entity']!, params['id']!))));
