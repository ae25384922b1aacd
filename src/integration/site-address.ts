// What a build needs to know of the site before its data are checked: its own file, read without judging it.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A text of content/site.yaml; null where the file does not say. */
export function siteText(contentDir: string, key: 'baseUrl' | 'timeZone'): string | null {
  try {
    const site = parse(fs.readFileSync(path.join(contentDir, 'site.yaml'), 'utf8')) as Record<string, unknown> | null;
    const text = site !== null && Object.hasOwn(site, key) ? site[key] : null;
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** Host and folder of the site, as Astro asks for them; null where no address can be made out. */
export function siteAddress(contentDir: string): { site: string; base: string } | null {
  const address = siteText(contentDir, 'baseUrl');
  if (address === null || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
