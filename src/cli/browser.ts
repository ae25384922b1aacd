// A real browser for tests and measurements: $CHROMIUM_PATH, else an installed Chromium or Chrome, else the one npm brings.
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
  const found = process.env.CHROMIUM_PATH ?? installed.find(file => fs.existsSync(file));
  if (found !== undefined) return chromium.launch({ executablePath: found, args: quiet });
  // Asks the package for its own libraries (nss, nspr, expat) too: a machine with only Node has none of them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  // Its own arguments are for servers without processes to spare; one process does not survive a closed context.
  const args = bundled.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...quiet] });
}
