// The picture of what a charge has cost: a file beside its entry, so that the entry itself stays light.
import { catalogue, today } from '#catalogue.ts';
import { indicatorWords } from '#tools/indicators/words.ts';
import { draw } from '#tools/indicators/picture/draw.ts';
import { svgFile } from '#tools/indicators/picture/markup.ts';
import type { Picture } from '#tools/indicators/picture/picture.ts';
import { priceHistory, type PriceHistory } from '#tools/indicators/price-history.ts';
import type { Lang } from '#i18n/lang.ts';
import { stop } from '#i18n/punctuation.ts';
import shapes from '#tools/indicators/picture/shapes.css?raw';
import base from '#site/styles/base.css?raw';

export interface HistoryPicture extends PriceHistory {
  picture: Picture;
  /** The picture in words: its first line; the others stand below it, version by version. */
  label: string;
}

const ROOM = { width: 328, height: 208 };

/** Null where there are too few figures to draw. */
export function historyPicture(lang: Lang, id: string, entity?: string): HistoryPicture | null {
  const fee = catalogue.fees.get(id)!;
  const history = priceHistory(catalogue, fee, entity, today, lang);
  if (history === null) return null;
  const label = `${indicatorWords(lang).chartOf(fee.name[lang])}${stop[lang]}${history.told[0] ?? ''}`;
  return { ...history, picture: draw(history.chart, ROOM), label };
}

/** The colours of pages, of light and of dark screens: the first rule, and that for the dark. */
const colours = /^:root \{.*?\n\}\n@media[^{]*dark.*?\n\}\n/msu.exec(base)![0];

export function historyFile({ picture, label }: HistoryPicture): string {
  return svgFile(picture, label, `${colours}${shapes}`);
}
