// Every situation somebody may be in: who charged, who complains, what is wrong.
import type { ComplaintRole } from '#schema/complaint-guide.ts';

export interface Situation {
  by: string;
  role: ComplaintRole;
  wrong: string;
}

interface Choices {
  parties: readonly { code: string; wrongs: readonly string[] }[];
  capacities: readonly { code: ComplaintRole }[];
}

/** All situations that the guide lets one choose, in its order. */
export function situationsOf({ parties, capacities }: Choices): Situation[] {
  return parties.flatMap(({ code: by, wrongs }) =>
    capacities.flatMap(({ code: role }) => wrongs.map(wrong => ({ by, role, wrong }))),
  );
}
