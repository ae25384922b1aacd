// The rules that look at one file alone; those between entries name themselves in src/catalogue/rules/index.ts.

/** Found while folders and files are read; their cases are made in files.test.ts, as git cannot hold them. */
export const readRules = [
  'encoding',
  'file-too-large',
  'file-unreadable',
  'folder-empty',
  'folder-loop',
  'folder-missing',
  'link-outside',
] as const;

/** Found in the text of one file. */
export const fileRules = [
  'anchor',
  'date-impossible',
  'date-unquoted',
  'decimal',
  'fee-id',
  'file-empty',
  'file-missing',
  'file-unexpected',
  'front-matter',
  'key-duplicate',
  'key-missing',
  'key-unknown',
  'markup',
  'path',
  'phone',
  'sha256',
  'slug',
  'type',
  'url',
  'value',
  'value-without-basis',
  'value-without-source',
  'yaml-alias',
  'yaml-documents',
  'yaml-key',
  'yaml-merge',
  'yaml-syntax',
  'yaml-tag',
] as const;
