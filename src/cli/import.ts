// npm run import: a spreadsheet against what is on record; shows what would change, and writes it when told to.
import { dataFolders } from '#catalogue/load.ts';
import { importOptions, runImport, USAGE } from './import/run-import.ts';
import { readOptions } from './options.ts';

const { values, positionals } = readOptions(importOptions, USAGE, 1, { failure: 1 });
process.exitCode = await runImport(values, positionals, {
  folders: dataFolders(),
  now: new Date(),
  print: line => console.log(line),
  complain: line => console.error(line),
});
