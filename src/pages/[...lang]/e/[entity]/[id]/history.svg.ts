// /e/<entity>/<id>/history.svg: what an entity’s price has been, where there is enough to draw.
import type { APIRoute } from 'astro';
import { collection } from '#collections.ts';
import { inBothLanguages, type LangProps } from '#i18n/routes.ts';
import { svgResponse } from '#output/formats/qr-svg.ts';
import { historyFile, historyPicture } from '#site/entry/history-picture.ts';

export const getStaticPaths = async () =>
  inBothLanguages((await collection('tariffs')).map(({ data: { entity, fee } }) => ({ entity, id: fee }))).filter(
    ({ params: { entity, id }, props: { lang } }) => historyPicture(lang, id, entity) !== null,
  );
export const GET: APIRoute = ({ params, props }) =>
  svgResponse(historyFile(historyPicture((props as LangProps).lang, params['id']!, params['entity'])!));
