// How the hash of a citation is computed, for /about/. The steps are those of src/output/open-data/version-hash.ts.
import type { Lang } from './lang.ts';

const all = {
  zh: {
    hash: '引用里的校验码',
    hashMeans: '校验码相同，版本的内容就相同：费率、适用情形、依据、施行和公布日期。以后有了新版本，它也不变。',
    hashHow:
      '算法：取 /api/v1/fees.json 里的该版本，去掉 status、basisStatus、to、toPrecision、gapAfter、suspended、写作 not-stated 的 tax、各行的 measure 和各层的 checked；与编号（单位价目另加 entity）合成 {"entity","id","version"}，键按字符编码排序、不留空格，写成 UTF-8 的 JSON；其 SHA-256 的前 12 位十六进制数即校验码。',
  },
  en: {
    hash: 'The content hash in citations',
    hashMeans:
      'The same hash means the same content of a version: rates, conditions, basis, dates of effect and publication. It does not change when later versions come.',
    hashHow:
      'How it is computed: take the version in /api/v1/fees.json; leave out status, basisStatus, to, toPrecision, gapAfter, suspended, a tax that is not-stated, the measure of each row, and checked at any depth; put it with the id (and the entity, for a list) into {"entity","id","version"}; write that as JSON in UTF-8 with sorted keys and no spaces; the first 12 hexadecimal digits of its SHA-256 are the hash.',
  },
} as const;

export function citeHashWords(lang: Lang) {
  return all[lang];
}
