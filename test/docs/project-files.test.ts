// What hosts, forges and editors read of the project agrees with the project.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from './guide.ts';

const textOf = (file: string) => fs.readFileSync(path.join(project, file), 'utf8');
const { scripts, engines } = JSON.parse(textOf('package.json')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
/** JSON with comments and commas at the end of lists. */
const json = (text: string): unknown =>
  JSON.parse(text.replaceAll(/^\s*\/\/.*$/gmu, '').replaceAll(/,(?=\s*[}\]])/gu, ''));

describe('hosts', () => {
  test('build with the one command, take the one folder, and run the one Node', () => {
    const node = textOf('.nvmrc').trim();
    expect(Number(node)).toBeGreaterThanOrEqual(Number(/\d+/u.exec(engines.node)![0]));
    const netlify = Object.fromEntries(
      [...textOf('netlify.toml').matchAll(/^(?<key>\w+) = "(?<value>.+)"$/gmu)].map(({ groups }) => [
        groups!.key!,
        groups!.value!,
      ]),
    );
    expect(netlify).toEqual({ command: 'npm run build', publish: 'dist', NODE_VERSION: node });
    expect(scripts).toHaveProperty('build');
    const workflow = textOf('.github/workflows/site.yml');
    for (const { groups } of workflow.matchAll(/node-version: (?<version>\S+)/gu)) expect(groups!.version).toBe(node);
  });

  test('of Workers get the same, with a page for what is missing', () => {
    expect(json(textOf('wrangler.jsonc'))).toMatchObject({
      build: { command: 'npm run build' },
      assets: { directory: './dist', not_found_handling: '404-page' },
    });
  });
});

describe('forges', () => {
  test('offer a form for a wrong figure that asks where the right one stands, in both languages', () => {
    const form = parse(textOf('.github/ISSUE_TEMPLATE/figure-is-wrong.yml')) as {
      name: string;
      body: { type: string; id?: string; attributes: { label?: string }; validations?: { required: boolean } }[];
    };
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    const needed = asked.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(needed).toEqual(['address', 'shown', 'right', 'source']);
    for (const label of [form.name, ...asked.map(({ attributes }) => attributes.label!)]) {
      expect(label).toMatch(/^\p{Script=Han}.* · [A-Z]/u);
    }
  });

  test('are told of newer versions of packages and actions', () => {
    const { updates } = parse(textOf('.github/dependabot.yml')) as { updates: Record<string, unknown>[] };
    expect(updates.map(update => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  });
});

test('editors are offered what the files of the project need', () => {
  const { recommendations } = json(textOf('.vscode/extensions.json')) as { recommendations: string[] };
  for (const what of ['astro', 'eslint', 'prettier', 'yaml', 'mdx']) {
    expect(
      recommendations.filter(id => id.includes(what)),
      what,
    ).toHaveLength(1);
  }
});
