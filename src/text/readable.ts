// Text as it was meant: PDF files, and what is copied from them, hold signs that only look like the letters of the language.

/** The radicals that Unicode's compatibility forms leave as they are, and the characters that they stand for. */
const RADICALS =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const CHARACTERS =
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const characters = [...CHARACTERS];
const meant = new Map([...RADICALS].map((radical, index) => [radical, characters[index]!]));

/** Its own compatibility form is the older 戶, which simplified text does not mean. */
const DOOR = /⼾/gu;

/** All but Chinese marks, which stay: a comma between two figures is none of a thousand. */
const OTHERS = /[^，、；：。！？（）“”]+/gu;

/** Look-alikes, full-width letters and ligatures become plain letters: ⽤ → 用, ⻋ → 车, Ａ → A, ﬁ → fi. */
export function readable(text: string): string {
  return text
    .replace(DOOR, '户')
    .replace(OTHERS, plain => plain.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/gu, sign => meant.get(sign) ?? sign);
}

/** Pairs of look-alikes and what they stand for, as far as that occurs in some texts, without anything between. */
export function lookAlikes(texts: readonly string[]): string {
  const used = new Set(texts.join(''));
  return [...meant]
    .filter(([, character]) => used.has(character))
    .flat()
    .join('');
}
