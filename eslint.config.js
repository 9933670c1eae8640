import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import { readFileSync } from 'node:fs';
import typescript from 'typescript';
import typescriptEslint from 'typescript-eslint';

/**
 * ESLint reads what oxlint cannot: components, what is theirs alone in their modules, and plain JavaScript. Which rules
 * hold is written once, for both, in .oxlintrc.json.
 */
const SHARED = new URL('.oxlintrc.json', import.meta.url).pathname;
const { config: shared } = typescript.parseConfigFileTextToJson(SHARED, readFileSync(SHARED, 'utf8'));

/** ESLint's name for the plugin that oxlint calls `typescript`. */
function asEslintNames(rules) {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name.replace(/^typescript\//, '@typescript-eslint/'), rule]),
  );
}

const READ_HERE = ['**/*.svelte', '**/*.svelte.ts', '**/*.js', '**/*.mjs', '**/*.cjs'];

export default defineConfig(
  { ignores: ['**/node_modules/', '**/.svelte-kit/', 'web/build/', '.cache/', 'data/', 'test-results/'] },
  {
    files: READ_HERE,
    extends: [typescriptEslint.configs.base],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '.dependency-cruiser.cjs', 'server/bin/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { noInlineConfig: true },
    rules: asEslintNames(shared.rules),
  },
  ...shared.overrides.map(({ files, excludeFiles = [], rules }) => ({
    files: files.flatMap((pattern) => READ_HERE.map((kind) => [pattern, kind])),
    ignores: excludeFiles,
    rules: asEslintNames(rules),
  })),
  ...svelte.configs.recommended.map((config) => ({
    ...config,
    files: config.files ?? ['**/*.svelte', '**/*.svelte.ts'],
  })),
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescriptEslint.parser } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // In markup the parser does not know the types of events and data; svelte-check does, and checks these.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // Addresses are plain paths: the application has no base path.
      'svelte/no-navigation-without-resolve': 'off',
      // Props are taken apart by `let`, bindable or not.
      'prefer-const': 'off',
      // A component's markup is not a function's body.
      'max-lines-per-function': 'off',
    },
  },
  {
    // The one place where HTML becomes part of a page: what the server's sanitiser answered, and nothing else.
    files: ['web/src/features/posts/PostHtml.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [typescriptEslint.configs.disableTypeChecked],
  },
);
