// Search records in any number for measurements: the real entries, over and over, each at another place. Never published.
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../i18n/lang.ts';
import { searchRecords, type SearchRecord } from '../../search/records.ts';

const places =
  '上海 天津 青岛 大连 厦门 广州 深圳 宁波 舟山 连云港 日照 烟台 营口 唐山 秦皇岛 福州 泉州 湛江 钦州 北海 海口 洋浦 汕头 珠海 中山 南京 镇江 张家港 太仓 南通 江阴 芜湖 九江 武汉 岳阳 重庆 泸州 温州 台州 嘉兴'.split(
    ' ',
  );

/** `count` records; each entry keeps its prices and lists, under an id and a name of its own. */
export function manyRecords(catalogue: Catalogue, count: number, lang: Lang, day: Day): SearchRecord[] {
  const rounds = Math.ceil(count / catalogue.fees.size);
  return Array.from({ length: rounds }, (_, round) => searchRecords(copyOf(catalogue, round), lang, day))
    .flat()
    .slice(0, count);
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
  return { ...catalogue, fees: new Map(fees.map(fee => [fee.id, fee])), tariffs };
}
