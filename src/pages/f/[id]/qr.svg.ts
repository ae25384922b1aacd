// /f/<id>/qr.svg: the address of a fee as a QR code.
import type { APIRoute } from 'astro';
import { catalogue } from '#catalogue.ts';
import { feePath } from '#domain/address.ts';
import { qrSvg, svgResponse } from '#publish/qr-svg.ts';

export const getStaticPaths = () => [...catalogue.fees.keys()].map(id => ({ params: { id } }));
export const GET: APIRoute = ({ params }) =>
  svgResponse(qrSvg(new URL(feePath(params['id']!), catalogue.site.baseUrl).href));
