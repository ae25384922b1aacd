// `node test/beside.ts lint types`: commands of package.json side by side, what each says in one piece when it ends. One that fails fails all.
import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);

async function passes(command: string): Promise<boolean> {
  const began = performance.now();
  const { stdout, stderr, failed } = await run(`npm run --silent ${command}`, { maxBuffer: 2 ** 26 }).then(
    told => ({ ...told, failed: false }),
    (error: Error & { stdout: string; stderr: string }) => ({
      stdout: error.stdout,
      stderr: error.stderr,
      failed: true,
    }),
  );
  process.stdout.write(`${stdout}${stderr}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${failed ? '✗' : '✓'} npm run ${command} (${seconds} s)`);
  return !failed;
}

const outcomes = await Promise.all(process.argv.slice(2).map(passes));
if (!outcomes.every(Boolean)) process.exitCode = 1;
