// The file of a tariff that is new: what an entity publishes for a fee for which no list of it was there.
import type { Named } from '#domain/catalogue.ts';
import type { Entity } from '#schema/entity.ts';
import type { Fee } from '#schema/fee.ts';
import type { Bilingual } from '#schema/text.ts';
import type { FileChange } from './file-change.ts';
import { newFile } from './new-file.ts';
import { versionEntries, type VersionToWrite } from './version-text.ts';

/** `name`: what the entity prints, where it differs from the name of the fee. */
export function newTariff(
  fee: Named<Fee>,
  entity: Named<Entity>,
  version: VersionToWrite,
  name?: Bilingual,
): FileChange {
  const short = entity.shortName ?? entity.name;
  const title = { zh: `${short.zh}：${fee.name.zh}`, en: `${short.en}: ${fee.name.en}` };
  return newFile('content', `tariffs/${entity.slug}/${fee.slug}.yaml`, title, {
    fee: fee.id,
    entity: entity.slug,
    name,
    versions: [versionEntries(version)],
  });
}
