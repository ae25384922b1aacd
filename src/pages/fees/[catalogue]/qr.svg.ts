// /fees/<catalogue>/qr.svg: the address of a catalogue as a QR code.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { cataloguePath } from '#domain/address/address.ts';
import { qrSvg, svgResponse } from '#output/formats/qr-svg.ts';
import { siteUrl } from '#i18n/absolute.ts';

export const getStaticPaths = () => catalogue.catalogues.map(({ id }) => ({ params: { catalogue: id } }));
export const GET: APIRoute = ({ params }) =>
  svgResponse(qrSvg(siteUrl(catalogue.site, cataloguePath(params['catalogue']!))));
