// A real browser for tests and measurements: $CHROMIUM_PATH, else the one npm brings, which opens pages more than twice as
// fast, else, where it does not run, an installed Chromium or Chrome.
import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser. Rejects when none can be started. */
export async function launchBrowser(): Promise<Browser> {
  const bundledRuns = process.platform === 'linux' && process.arch === 'x64';
  const executablePath =
    process.env.CHROMIUM_PATH ?? (bundledRuns ? undefined : installed.find(file => fs.existsSync(file)));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: quiet });
  // Asks the package for its own libraries (nss, nspr, expat) too: a machine with only Node has none of them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  // Else it would only know the one font it brings, which has no Chinese.
  if (fs.globSync('/usr/share/fonts/**/*.{ttf,otf,ttc}').length > 0) process.env.FONTCONFIG_PATH ??= '/etc/fonts';
  const { default: bundled } = await import('@sparticuz/chromium');
  // Its own arguments are for servers without processes to spare; one process does not survive a closed context.
  const args = bundled.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...quiet] });
}
