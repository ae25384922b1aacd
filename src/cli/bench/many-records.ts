// Search entries in any number for measurements: the real entries, over and over, each at another place. Never published.
import type { Catalogue } from '#domain/catalogue.ts';
import { withIndexes } from '#catalogue/indexes.ts';
import type { Day } from '#time/day.ts';
import type { Lang } from '#i18n/lang.ts';
import { nameList, type NameList } from '#tools/search/name-list.ts';
import { feeRecords, searchRecords, type SearchRecord } from '#tools/search/records.ts';

const places =
  '上海 天津 青岛 大连 厦门 广州 深圳 舟山 连云港 日照 烟台 营口 唐山 秦皇岛 福州 泉州 湛江 钦州 北海 海口 洋浦 汕头 珠海 中山 南京 镇江 张家港 太仓 南通 江阴 芜湖 九江 武汉 岳阳 重庆 泸州 温州 台州 嘉兴'.split(
    ' ',
  );

export interface Many {
  list: NameList;
  records: SearchRecord[];
}

/** `count` entries; each keeps its prices and lists, under an id and a name of its own. */
export function manyEntries(catalogue: Catalogue, count: number, lang: Lang, day: Day): Many {
  const rounds = Array.from({ length: Math.ceil(count / catalogue.fees.size) }, (_, round) => copyOf(catalogue, round));
  const fees = rounds.flatMap(copy => nameList(copy, lang, day).fees).slice(0, count);
  const others = [...searchRecords(catalogue, lang, day)].slice(catalogue.fees.size);
  const records = [...rounds.flatMap(copy => [...feeRecords(copy, lang, day)]).slice(0, count), ...others];
  return { list: { ...nameList(catalogue, lang, day), fees }, records };
}

/** The catalogue itself, then copies of it. */
function copyOf(catalogue: Catalogue, round: number): Catalogue {
  if (round === 0) return catalogue;
  const idOf = (id: string) => `${round}${id}`;
  const place = `${places[round % places.length]}${round}号`;
  const fees = [...catalogue.fees.values()].map(fee => ({
    ...fee,
    id: idOf(fee.id),
    name: { zh: `${place}${fee.name.zh}`, en: `${fee.name.en}, area ${round}` },
  }));
  const tariffs = catalogue.tariffs.map(tariff => ({ ...tariff, fee: idOf(tariff.fee) }));
  return withIndexes({ ...catalogue, fees: new Map(fees.map(fee => [fee.id, fee])), tariffs });
}
