// Which entry, file, version and row a published address belongs to, so that a refusal can name the culprit.
import { partsOf } from '#domain/address/moves.ts';
import { entryKey, isBrokenEntry, type Draft } from '#catalogue/draft.ts';
import { own } from '#catalogue/own.ts';

/** Words for the owner of an address, to stand after “belonged to”. */
export function ownerOf(address: string, draft: Draft): { zh: string; en: string } {
  const { page, fragment } = partsOf(address);
  const [, room = '', name = '', third = '', fourth = ''] = page.split('/');
  const version = room === 'f' ? third : fourth;
  const file = fileOf(room, name, third, draft);
  const piece = room === 'd' ? { zh: '条', en: 'article' } : { zh: '行', en: 'row' };
  return {
    zh: [file, ...(version ? [`版本 ${version}`] : []), ...(fragment === null ? [] : [`${piece.zh} ${fragment}`])].join(
      '，',
    ),
    en: [
      file,
      ...(version ? [`version ${version}`] : []),
      ...(fragment === null ? [] : [`${piece.en} ${fragment}`]),
    ].join(', '),
  };
}

function fileOf(room: string, name: string, third: string, draft: Draft): string {
  const feeFile = (id: string) => own(draft.singles.ids?.data ?? {}, id)?.file;
  switch (room) {
    case 'f':
      return feeFile(name) === undefined ? `content/fees/ (id "${name}")` : `content/fees/${feeFile(name)}.yaml`;
    case 'e':
      if (third === '') return `content/entities/${name}.yaml`;
      return `content/tariffs/${name}/${feeFile(third)?.split('/').at(-1) ?? third}.yaml`;
    case 'd':
      return `seeds/documents/${name}.yaml`;
    case 'channels':
      return `content/channels/${name}.yaml`;
    case 'fees':
      return 'content/catalogues.yaml';
    default:
      return 'src/pages';
  }
}

/** Where a file has a fault of its own, its addresses are not also reported as lost. */
export function isOfBrokenFile(address: string, draft: Draft): boolean {
  const [, room = '', name = '', fee = ''] = partsOf(address).page.split('/');
  switch (room) {
    case 'f':
      return isBrokenEntry(draft, 'fee', name);
    case 'e':
      // A tariff's file is named after its fee; which one that is cannot be told while either is broken.
      if (/^\d/u.test(fee) && [...draft.broken].some(key => key.startsWith(entryKey('tariff', '')))) return true;
      return isBrokenEntry(draft, 'entity', name);
    case 'd':
      // Its articles may also be named by the basis of any entry.
      return isBrokenEntry(draft, 'document', name) || (address.includes('#') && draft.broken.size > 0);
    case 'channels':
      return isBrokenEntry(draft, 'channel', name);
    case 'fees':
      return !draft.singles.catalogues;
    default:
      return false;
  }
}
