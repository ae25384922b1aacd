// The kinds of entry that can be begun by answering questions.
import { channel } from './channel.ts';
import { document } from './document.ts';
import { entity } from './entity.ts';
import { fee } from './fee.ts';
import type { Form } from './question.ts';
import { relief } from './relief.ts';
import { source } from './source.ts';
import { tariff } from './tariff.ts';
import { version } from './version.ts';

/** The commonest first. */
export const forms: Readonly<Record<string, Form>> = {
  version,
  relief,
  tariff,
  fee,
  document,
  source,
  entity,
  channel,
};
