// The record of a release: what the next version of the data is worked out from.
import { dataStateOf } from '#catalogue/data-state.ts';
import type { Draft } from '#catalogue/draft.ts';
import { stepSince, type Step } from '#domain/change/data-version.ts';
import type { Site } from '#schema/site.ts';
import type { FileChange } from './file-change.ts';

const HEAD = `# yaml-language-server: $schema=../.schemas/release.json
# 上一次登记的数据版本：此后的版本号由它算出。npm run links -- --release 改写，不手改。
# The last release on record, from which the next version is worked out. Written by npm run links -- --release, never by hand.
`;

/** What has changed since the release on record; null for nothing, `first` where none is on record. */
export function stepOf(draft: Draft): Step | 'first' | null {
  const release = draft.singles.release?.data;
  return release === undefined ? 'first' : stepSince(release, dataStateOf(draft));
}

/** The data as they are, put on record as a release. */
export function releaseRecord(draft: Draft, { contentVersion, contentDate }: DataStamp): FileChange {
  const { addresses, moves, content } = dataStateOf(draft);
  const text = `${HEAD}version: ${contentVersion}\ndate: "${contentDate}"\naddresses: ${addresses}\nmoves: ${moves}\ncontent: ${content}\n`;
  return { root: 'content', path: 'register/release.yaml', make: () => text };
}

/** The version and the day of the data, as the catalogue has them. */
type DataStamp = Site & { contentVersion: string; contentDate: string };
