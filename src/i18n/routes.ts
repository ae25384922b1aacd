// Static paths in both languages: each route is written once, under [...lang].
import { langs, type Lang } from './lang.ts';

export interface LangProps {
  lang: Lang;
}

/** `params.lang` is undefined for Chinese, whose pages stand at the root. */
export function inBothLanguages<P extends Record<string, string>>(
  items: readonly P[] = [{} as P],
): { params: P & { lang: string | undefined }; props: LangProps }[] {
  return langs.flatMap(lang => {
    const props = { lang };
    return items.map(params => ({ params: { ...params, lang: lang === 'zh' ? undefined : lang }, props }));
  });
}
