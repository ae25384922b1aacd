// From a keystroke to its suggestions, with the processor slowed fourfold.
import type { Browser } from 'playwright-core';

/** TO BE WRITTEN when the suggestions stand: type into the header's input, wait for the options, print the median. */
export function suggestionTable(_browser: Browser, _url: string): Promise<string[]> {
  return Promise.resolve([]);
}
