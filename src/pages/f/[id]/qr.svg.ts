// /f/<id>/qr.svg: the address of a fee as a QR code.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { collection } from '#collections.ts';
import { feePath } from '#domain/address/address.ts';
import { qrSvg, svgResponse } from '#output/formats/qr-svg.ts';
import { siteUrl } from '#i18n/absolute.ts';

export const getStaticPaths = async () => (await collection('fees')).map(({ id }) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => svgResponse(qrSvg(siteUrl(catalogue.site, feePath(params['id']!))));
