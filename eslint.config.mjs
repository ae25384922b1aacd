// Style and layering. The layers of docs/architecture.md are enforced here: what may import what.
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const nodeOrAstro = {
  group: ['node:*', 'fs', 'path', 'astro', 'astro:*', 'astro/*', '@astrojs/*'],
  message: 'The core runs in the build, the command line, the tests and the browser alike: no file system, no Astro.',
};
const outwards = {
  regex: '^#(?:components|pages|layouts|client|cli|publish)/',
  message: 'Data flows one way: the core knows nothing of what is built from it.',
};
const climbing = {
  regex: '^\\.\\./',
  message: 'From another folder a module is named from src/: #room/file.ts. So the rooms of an import can be told.',
};
const dom = ['document', 'window', 'location', 'localStorage', 'fetch', 'process'].map(name => ({
  name,
  message: 'The core is pure: pass in what it needs.',
}));

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
  { files: ['src/**'], rules: { 'no-restricted-imports': ['error', { patterns: [climbing] }] } },
  { files: ['src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: [
      'src/schema/**',
      'src/domain/**',
      'src/search/**',
      'src/i18n/**',
      'src/estimate/**',
      'src/bill/**',
      'src/free-time/**',
      'src/diff/**',
      'src/import/**',
      'src/edit/**',
      'src/hints/**',
      'src/new/**',
    ],
    rules: {
      'no-restricted-imports': ['error', { patterns: [climbing, nodeOrAstro, outwards] }],
      'no-restricted-globals': ['error', ...dom],
    },
  },
  {
    files: ['src/catalogue/**'],
    ignores: ['src/catalogue/read.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [climbing, nodeOrAstro, outwards] }] },
  },
  {
    // What the watcher decides is pure; what it does is not.
    files: ['src/watch/{machine,burst,schedule,status,terminal}.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [climbing, nodeOrAstro, outwards] }],
      'no-restricted-globals': ['error', ...dom],
    },
  },
);
