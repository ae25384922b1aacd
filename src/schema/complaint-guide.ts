// content/complaint-guide.yaml: from who charged, who complains and what is wrong to the channel, as data.
// The check sees to it that every situation that can be chosen has exactly one rule.
import { z } from 'zod';
import { complainableFindings } from './bill-verdicts.ts';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { Bilingual, Slug } from './text.ts';

/** In which capacity somebody complains: the law treats the two differently. */
const complaintRoles = ['company', 'consumer'] as const;
const Role = z.enum(complaintRoles).describe('企业、消费者 · company or consumer');

const code = Slug.describe('代号，给出后不变，网址里用它 · code, never changed; it stands in addresses');
const codes = z.array(Slug).min(1);

const Party = z.strictObject({
  code,
  label: Bilingual.describe('谁收的 · who charged'),
  explains: Bilingual.optional().describe('举例 · examples'),
  roles: z.array(term('roles')).describe('属于它的角色，用来从收费项目推出 · roles that belong to it'),
  wrongs: codes.describe('可能有哪些问题，按页面次序 · what may be wrong, in the order of the page'),
});

const LawPrices = z
  .enum(['set', 'posted'])
  .describe(
    '只管哪种价：set 规定的价和上限，posted 收费方自己公示的价；不写则都管 · prices it is about: set or capped by a rule, or posted by the charger; both if left out',
  );
export type LawPrices = z.infer<typeof LawPrices>;

const Wrong = z.strictObject({
  code,
  label: Bilingual.describe('有什么问题 · what is wrong'),
  explains: Bilingual.optional().describe('怎样算 · when this is the case'),
  states: Bilingual.describe('写进文字里的一句 · the sentence for the text to send'),
  findings: z
    .array(z.enum(complainableFindings))
    .optional()
    .describe('核对账单得出哪些结论时选它 · findings of a checked bill that lead here'),
  laws: z
    .array(
      Basis.extend({
        by: codes
          .optional()
          .describe('只对哪些收费方适用，不写则都适用 · charging sides it holds for, all if left out'),
        prices: LawPrices.optional(),
      }),
    )
    .describe('凭哪一条 · by which clause'),
});

const Evidence = z.strictObject({
  code,
  label: Bilingual.describe('要给什么 · what to give'),
  asked: z.enum(['rule', 'advice']).describe('规定要求的，或本站建议的 · asked by a rule, or advised here'),
  inText: z
    .literal(true)
    .optional()
    .describe('写在文字里的，不再列为附件 · said in the text itself, and not listed as enclosed'),
  basis: z.array(Basis).min(1).optional().describe('哪条规定要求 · the rule that asks for it'),
});

const Letter = z.strictObject({
  code,
  title: Bilingual.describe('文字的标题 · heading of the text'),
  asks: Bilingual.describe('请求什么 · what is asked for'),
});

const WrongDoor = z.strictObject({
  code,
  name: Bilingual.describe('哪条路不通 · the way that leads nowhere'),
  why: Bilingual.describe('为什么 · why'),
  basis: z.array(Basis).min(1).optional().describe('依据 · by which clause'),
  checked: Checked,
});

const ComplaintRule = z.strictObject({
  id: code,
  when: z
    .strictObject({
      by: codes.describe('谁收的 · who charged'),
      role: Role.optional().describe('不写则两者都是 · both if left out'),
      wrong: codes.describe('有什么问题 · what is wrong'),
    })
    .describe('什么情形 · in which situations'),
  first: ref('channel').describe('先找谁 · the channel to go to first'),
  reason: Bilingual.describe('为什么先找它 · why this one first'),
  basis: z.array(Basis).min(1).describe('凭哪一条 · by which clause'),
  note: Bilingual.optional().describe('另外要知道的 · what else to know'),
  give: codes.describe('要给什么 · what to give'),
  then: z.array(ref('channel')).describe('不行再找谁 · where to go next'),
  letter: Slug.describe('用哪种文字 · which text to send'),
  checked: Checked,
  notHere: codes.optional().describe('哪些路不通 · ways that lead nowhere'),
});

export const ComplaintGuide = z.strictObject({
  parties: z.array(Party).min(1).describe('谁收的 · who charged'),
  capacities: z
    .array(z.strictObject({ code: Role, label: Bilingual, explains: Bilingual.optional() }))
    .length(2)
    .describe('以什么身份 · in which capacity'),
  wrongs: z.array(Wrong).min(1).describe('有什么问题 · what is wrong'),
  evidence: z.array(Evidence).min(1).describe('要给什么 · what to give'),
  letters: z.array(Letter).min(1).describe('可以用的文字 · texts to send'),
  wrongDoors: z.array(WrongDoor).describe('走不通的路 · ways that lead nowhere'),
  rules: z.array(ComplaintRule).min(1).describe('各种情形 · the situations'),
});
export type ComplaintGuide = z.infer<typeof ComplaintGuide>;
export type ComplaintRule = ComplaintGuide['rules'][number];
export type ComplaintRole = (typeof complaintRoles)[number];
