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
        : `These lines have different names but are the same charge: ${lines}. Ask what each of them is for.`;
    return zh
      ? `同一项收费有几行：${lines}。可能是不同的箱、票或次数；不是的话请收费方说明。`
      : `The same charge is on several lines: ${lines}. They may be for different containers, bills of lading or occasions; if not, ask.`;
  }
  const [part, whole] = [nameOf(across.part), nameOf(across.whole)];
  return zh
    ? `${part}自 ${across.from} 起是${whole}的子项，两项都收了：后一项的价格已含前一项的，就是收了两次。请收费方说明。依据：${basisText(across.basis, lang)}。`
    : `Since ${across.from} ${part} has been part of ${whole}, and both are on the bill. If the price of the second already includes the first, it is charged twice. Ask whoever billed it. Legal basis: ${basisText(across.basis, lang)}.`;
}
