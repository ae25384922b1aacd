// Ids given once are neither removed nor passed on; content/register/ids.yaml remembers them.
import { feesById, isBrokenEntry, type Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';

export const idKept: Rule = {
  name: 'id-register',
  protects: { zh: '编号给定后不删除、不转给别的项目', en: 'An id is never removed and never passed on' },
  check(draft, report) {
    const { entries, singles } = draft;
    const register = singles.ids;
    if (!register) return;
    const feeOf = feesById(draft);
    for (const [id, { file, name, given }] of Object.entries(register.data)) {
      const fee = feeOf.get(id);
      if (!fee) {
        if (isBrokenEntry(draft, 'fee', id)) continue;
        const renumbered = entries.fee.find(each => `${each.folder}/${each.slug}` === file);
        if (renumbered) {
          report(renumbered, ['id'], {
            zh: `本文件的编号自 ${given} 起是 ${quote(id)}，不能改成 ${quote(renumbered.data.id)}。请改回。`,
            en: `This file has been ${quote(id)} since ${given} and cannot become ${quote(renumbered.data.id)}. Change it back.`,
          });
          continue;
        }
        report(
          register,
          [id],
          {
            zh: `编号 ${id}（${name}）自 ${given} 起已公布，文件 fees/${file}.yaml 却不见了。收费终止请写 ended，不要删文件。`,
            en: `Id ${id} (${name}) has been published since ${given}, but fees/${file}.yaml is gone. Where a fee has ended, say so in ended; never delete the file.`,
          },
          'key',
        );
      } else if (`${fee.folder}/${fee.slug}` !== file) {
        report(fee, ['id'], {
          zh: `编号 ${id} 自 ${given} 起属于 fees/${file}.yaml（${name}），不能给别的项目。若只是改了文件名，请同时改 register/ids.yaml。`,
          en: `Id ${id} has belonged to fees/${file}.yaml (${name}) since ${given} and cannot be given to another fee. If only the file was renamed, change register/ids.yaml too.`,
        });
      }
    }
  },
};
