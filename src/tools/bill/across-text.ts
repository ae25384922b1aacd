// What is said of several lines together.
import type { Lang } from '#i18n/lang.ts';
import { comma } from '#i18n/punctuation.ts';
import type { Across } from './across.ts';
import { basisText } from './basis-text.ts';

export function acrossText(across: Across, nameOf: (index: number) => string, lang: Lang): string {
  const zh = lang === 'zh';
  if (across.kind === 'same-charge') {
    const lines = across.lines.map(nameOf).join(comma[lang]);
    if (across.names)
      return zh
        ? `这几行名称不同，本站收录的是同一项收费：${lines}。请收费方说明各是什么。`
        : `These lines have different names and are one charge here: ${lines}. Ask what each of them is for.`;
    return zh
      ? `同一项收费有几行：${lines}。可能是不同的箱、票或次数；不是的话请收费方说明。`
      : `One charge on several lines: ${lines}. They may be for different boxes, bills or occasions; if not, ask.`;
  }
  const [part, whole] = [nameOf(across.part), nameOf(across.whole)];
  return zh
    ? `${part}自 ${across.from} 起是${whole}的子项，两项都收了：后一项的价格已含前一项的，就是收了两次。请收费方说明。依据：${basisText(across.basis, lang)}。`
    : `Since ${across.from} ${part} is part of ${whole}, and both are on the bill: where the price of the second holds the first, it is charged twice. Ask the charger. Basis: ${basisText(across.basis, lang)}.`;
}
