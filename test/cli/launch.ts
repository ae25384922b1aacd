// Starts the browser as every command does, says which it is, and ends.
import { launchBrowser } from '#cli/browser.ts';

const browser = await launchBrowser();
process.stdout.write(browser.version());
await browser.close();
