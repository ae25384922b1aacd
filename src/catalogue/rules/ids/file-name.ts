// A file stands where its content says it should: catalogue folder, entity folder, the fee's own name, the document's name.
import { quote } from '#catalogue/problem.ts';
import { feesById, type Rule } from '#catalogue/draft.ts';

export const fileName: Rule = {
  name: 'file-name',
  protects: { zh: '文件名、文件夹与内容一致', en: 'File and folder names match the content' },
  check(draft, report) {
    const { entries } = draft;
    for (const fee of entries.fee) {
      if (fee.folder === fee.data.catalogue) continue;
      report(fee, ['catalogue'], {
        zh: `文件在 ${quote(fee.folder)} 文件夹，catalogue 却写 ${quote(fee.data.catalogue)}。请移动文件或改 catalogue。`,
        en: `The file is in folder ${quote(fee.folder)} but catalogue says ${quote(fee.data.catalogue)}. Move the file or change catalogue.`,
      });
    }
    const feeOf = feesById(draft);
    const seen = new Map<string, string>();
    for (const tariff of entries.tariff) {
      if (tariff.folder !== tariff.data.entity) {
        report(tariff, ['entity'], {
          zh: `文件在 ${quote(tariff.folder)} 文件夹，entity 却写 ${quote(tariff.data.entity)}。请移动文件或改 entity。`,
          en: `The file is in folder ${quote(tariff.folder)} but entity says ${quote(tariff.data.entity)}. Move the file or change entity.`,
        });
      }
      const expected = feeOf.get(tariff.data.fee)?.slug;
      if (expected !== undefined && expected !== tariff.slug) {
        report(tariff, ['fee'], {
          zh: `项目 ${tariff.data.fee} 的文件名是 ${quote(expected)}，本文件却叫 ${quote(tariff.slug)}。请把文件改名为 ${expected}.yaml。`,
          en: `Fee ${tariff.data.fee} is called ${quote(expected)}, this file ${quote(tariff.slug)}. Rename it ${expected}.yaml.`,
        });
      }
      const key = `${tariff.data.entity} ${tariff.data.fee}`;
      const first = seen.get(key);
      if (first) {
        report(tariff, ['fee'], {
          zh: `同一单位、同一项目已有价目文件 ${first}。请把版本并入该文件。`,
          en: `${first} already holds this entity’s tariff for this fee. Put the versions there.`,
        });
      } else seen.set(key, tariff.file);
    }
    for (const standard of entries.standard) {
      const { entity, operation } = standard.data;
      if (standard.folder !== entity) {
        report(standard, ['entity'], {
          zh: `文件在 ${quote(standard.folder)} 文件夹，entity 却写 ${quote(entity)}。请移动文件或改 entity。`,
          en: `The file is in folder ${quote(standard.folder)} but entity says ${quote(entity)}. Move the file or change entity.`,
        });
      }
      if (standard.slug !== operation) {
        report(standard, ['operation'], {
          zh: `文件叫 ${quote(standard.slug)}，operation 却写 ${quote(operation)}。请把文件改名为 ${operation}.yaml，或改 operation。`,
          en: `The file is called ${quote(standard.slug)} but operation says ${quote(operation)}. Rename it ${operation}.yaml, or change operation.`,
        });
      }
    }
    for (const policy of entries.policy) {
      if (policy.slug === policy.data.document) continue;
      const expected = `${policy.data.document}${policy.folder === 'en' ? '.en' : ''}.mdx`;
      report(policy, ['document'], {
        zh: `文件名应与 document 相同：应为 ${expected}。请改名。`,
        en: `The file name should be that of its document. Rename it ${expected}.`,
      });
    }
    for (const { slug, data, file, locate } of entries.measures) {
      if (slug === data.document) continue;
      report({ file, locate }, ['document'], {
        zh: `文件名应与 document 相同：应为 ${data.document}.yaml。请改名。`,
        en: `The file name should be that of its document. Rename it ${data.document}.yaml.`,
      });
    }
  },
};
