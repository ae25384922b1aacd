// The browser that npm brings, packed, and unpacked once for all processes of a machine: whole in a folder of its own, or not at all.
import fs from 'node:fs';
import { findPackageJSON } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { waitForLock } from '#integration/lock.ts';

export interface BundledBrowser {
  executablePath: string;
  args: string[];
  /** What the browser needs to find its own libraries and, on a machine without fonts, its own font. */
  env: Record<string, string>;
}

/** Unpacks the browser where that has not been done. Two processes at once wait for each other. */
export async function bundledBrowser(): Promise<BundledBrowser> {
  const { default: bundled } = await import('@sparticuz/chromium');
  const folder = path.join(os.tmpdir(), `chromium-${packedVersion()}-of-${os.userInfo().uid}`);
  const executablePath = path.join(folder, 'chromium');
  if (!fs.existsSync(executablePath)) {
    const lock = await waitForLock(`${folder}.lock`);
    try {
      if (!fs.existsSync(executablePath)) await unpack(() => bundled.executablePath(), folder);
    } finally {
      lock.release();
    }
  }
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  // Its own fonts have no Chinese: those of the machine go first.
  const machineHasFonts = fs.globSync('/usr/share/fonts/**/*.{ttf,otf,ttc}').length > 0;
  return {
    executablePath,
    // Its own arguments are for servers without processes to spare; one process does not survive a closed context.
    args: bundled.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote'),
    env: {
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? (machineHasFonts ? '/etc/fonts' : path.join(folder, 'fonts')),
    },
  };
}

function packedVersion(): string {
  const file = findPackageJSON('@sparticuz/chromium', import.meta.url)!;
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Unpacks aside and renames: what has the name of the folder is whole, however the process ends. */
async function unpack(executablePath: () => Promise<string>, folder: string): Promise<void> {
  // What an unpacking that was ended left behind, and a folder that lost its browser to whoever tidies up.
  for (const left of [...fs.globSync(`${folder}.part-*`), folder]) fs.rmSync(left, { recursive: true, force: true });
  const part = fs.mkdtempSync(`${folder}.part-`);
  const unpacked = await intoFolder(part, executablePath);
  if (unpacked !== path.join(part, 'chromium'))
    throw new Error(`the browser was unpacked to ${unpacked}, not to ${part}`);
  // Its list of fonts names the folder that the package takes where nobody gives it another one.
  const fonts = path.join(part, 'fonts/fonts.conf');
  fs.writeFileSync(fonts, fs.readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', path.join(folder, 'fonts')));
  fs.renameSync(part, folder);
}

/**
 * The package unpacks to the temporary folder, and takes its libraries (nss, nspr, expat) along only where it believes
 * itself on a server without them; a machine with only Node has none. It asks for both before it first waits, so nobody
 * else sees them changed.
 */
function intoFolder(folder: string, executablePath: () => Promise<string>): Promise<string> {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  try {
    return executablePath();
  } finally {
    restore({ TMPDIR, AWS_LAMBDA_JS_RUNTIME });
  }
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}
