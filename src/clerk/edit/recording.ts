// The addresses that an edit brings, as changes to the register: they are recorded where they are proposed,
// in the same write, so that nothing is left to do after they are public.
import type { Draft } from '#catalogue/draft.ts';
import { draftAddresses, recordedIn, recordedPaths, registerTexts } from '#catalogue/register.ts';
import type { FileChange } from './file-change.ts';

/** What the entries of a draft give and the register does not hold. */
export function unrecorded(draft: Draft): string[] {
  const recorded = new Set(recordedPaths(draft));
  return draftAddresses(draft).filter(address => !recorded.has(address));
}

/** The register with these addresses added; a line that has come to stand there in the meantime stays. */
export function recording(addresses: readonly string[], draft: Draft): FileChange[] {
  const known = [...recordedPaths(draft), ...addresses];
  return (['addresses', 'rows'] as const).map(part => ({
    root: 'content',
    path: `register/${part}.txt`,
    make: before => registerTexts([...recordedIn(part, before ?? ''), ...known])[part],
  }));
}

/** The register with what one edit brings, and nothing else: what was unrecorded before it may still be in the making. */
export function recordingOfEdit(before: Draft, after: Draft): FileChange[] {
  const had = new Set(draftAddresses(before));
  const brought = unrecorded(after).filter(address => !had.has(address));
  return brought.length === 0 ? [] : recording(brought, after);
}
