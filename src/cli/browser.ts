// A real browser for tests and measurements: $CHROMIUM_PATH, else the one npm brings, which opens pages more than twice as
// fast, else, where it does not run, an installed Chromium or Chrome.
import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { bundledBrowser } from './bundled-browser.ts';

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

/** Starts a headless browser, with further arguments. Rejects when none can be started. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const bundledRuns = process.platform === 'linux' && process.arch === 'x64';
  const executablePath =
    process.env.CHROMIUM_PATH ?? (bundledRuns ? undefined : installed.find(file => fs.existsSync(file)));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: [...quiet, ...more] });
  const bundled = await bundledBrowser();
  return chromium.launch({
    executablePath: bundled.executablePath,
    args: [...bundled.args, ...quiet, ...more],
    env: { ...process.env, ...bundled.env },
  });
}
