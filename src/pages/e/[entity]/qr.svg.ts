// /e/<entity>/qr.svg: the address of an entity's whole list as a QR code.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { collection } from '#collections.ts';
import { entityPath } from '#domain/address/address.ts';
import { qrSvg, svgResponse } from '#output/formats/qr-svg.ts';
import { siteUrl } from '#i18n/absolute.ts';

export const getStaticPaths = async () =>
  (await collection('entities')).map(({ id: entity }) => ({ params: { entity } }));
export const GET: APIRoute = ({ params }) => svgResponse(qrSvg(siteUrl(catalogue.site, entityPath(params['entity']!))));
