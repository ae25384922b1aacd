// npm run import: a spreadsheet against what is on record; shows what would change, and writes it when told to.
import { dataFolders } from '#catalogue/load.ts';
import { importCommand } from './import/command.ts';
import { runImport } from './import/run-import.ts';
import { readCommand } from './options.ts';

const { values, positionals } = readCommand(importCommand);
process.exitCode = await runImport(values, positionals, {
  folders: dataFolders(),
  now: new Date(),
  print: line => console.log(line),
  complain: line => console.error(line),
});
