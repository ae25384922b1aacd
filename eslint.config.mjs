// Style and walls. Which room may import from which stands in rooms.config.mjs; here it is enforced.
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './rooms.config.mjs';

const climbing = {
  regex: '^\\.\\./',
  message: 'From another folder a module is named from src/: #room/file.ts. So the rooms of an import can be told.',
};
const unpublished = {
  regex: '^astro/(?:runtime|dist|virtual-modules)/',
  message: 'Only what Astro documents.',
};
const nodeOrAstro = {
  regex: '^(?:node:.*|fs|path|astro|astro:.*|astro/.*|@astrojs/.*)$',
  message: 'The core runs in the build, the command line, the tests and the browser alike: no file system, no Astro.',
};
const outside = ['document', 'window', 'location', 'localStorage', 'fetch', 'process'].map(name => ({
  name,
  message: 'The core is pure: pass in what it needs.',
}));

const escaped = name => name.replaceAll('.', '\\.');

/** Imports from rooms that are not on the list of this one. */
function wall(name) {
  const open = [name, ...rooms[name].may].map(one => (one.endsWith('.ts') ? `${escaped(one)}$` : `${one}/`));
  return {
    regex: `^#(?!${open.join('|')})`,
    message: `Not on the list of ${name} (rooms.config.mjs): ${rooms[name].may.join(', ') || 'nothing'}.`,
  };
}

const filesOf = name => (name.endsWith('.ts') ? [`src/${name}`] : [`src/${name}/**`]);
/** Rooms whose modules are pure; what of them runs only in a browser, or shows pages, is not. */
const pure = Object.keys(rooms).filter(name =>
  /^(?:time|text|schema|case|domain|i18n|reading|tools\/.+|clerk\/.+)$/u.test(name),
);
const walls = Object.keys(rooms).flatMap(name => {
  const inside = [climbing, unpublished, wall(name)];
  return [
    { files: filesOf(name), rules: { 'no-restricted-imports': ['error', { patterns: inside }] } },
    ...(pure.includes(name)
      ? [
          {
            files: [`src/${name}/**/*.ts`],
            ignores: ['**/browser/**', 'src/tools/search/search-index.ts'],
            rules: {
              'no-restricted-imports': ['error', { patterns: [...inside, nodeOrAstro] }],
              'no-restricted-globals': ['error', ...outside],
            },
          },
        ]
      : []),
  ];
});

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'node_modules/', '.cache/', 'test/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      'no-control-regex': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // With types: a promise that nobody waits for, and a case that nobody thought of.
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ignores: ['test/fixtures/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  ...walls,
  {
    files: ['src/catalogue/**'],
    ignores: ['src/catalogue/read.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [climbing, unpublished, wall('catalogue'), nodeOrAstro] }],
    },
  },
  {
    // What the watcher decides is pure; what it does is not.
    files: ['src/release/{machine,burst,schedule,status}.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [climbing, unpublished, wall('release'), nodeOrAstro] }],
      'no-restricted-globals': ['error', ...outside],
    },
  },
);
