import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';

/** A file is one room (style.md: healthy files have 50 to 200 lines, none above 400). */
const LINES_OF_A_FILE = 400;
/** Nine of ten functions stay below 40 lines; none above this. */
const LINES_OF_A_FUNCTION = 60;

/** Settings are read once, in server/src/config, and handed down. */
const environment = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "MemberExpression[object.name='process'][property.name='env']",
      message: 'Settings are read in server/src/config alone and handed down.',
    },
    {
      selector: "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']",
      message: 'Settings are read in server/src/config alone and handed down.',
    },
  ],
};

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/.svelte-kit/',
      'web/build/',
      '.cache/',
      'data/',
      'test-results/',
      // Generated, and compared with its source by `npm run check`.
      'server/src/platform/database/schema.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs', '**/*.cjs', '**/*.svelte'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '.dependency-cruiser.cjs', 'server/bin/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      'max-lines': ['error', { max: LINES_OF_A_FILE }],
      'max-lines-per-function': ['error', { max: LINES_OF_A_FUNCTION, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a text is written as people write it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `_` says that a place is taken and its value is not needed.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The house writes `type` for unions and `interface` for shapes where it reads better; both are fine.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An empty text is often as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // It asks for `!`, which is refused.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `signal<void>()` is a signal that carries nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // An async function without await still turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Lengths are counted in code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
    },
  },
  { files: ['server/src/**', 'contract/**', 'web/src/**'], ignores: ['server/src/config/**'], rules: environment },
  {
    // The template of fragment.ts has no way to put a string into the text of a statement.
    files: ['server/src/**'],
    ignores: ['server/src/platform/database/fragment.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'kysely', importNames: ['sql'], message: 'SQL is written with platform/database/fragment.ts.' },
          ],
        },
      ],
    },
  },
  {
    // What people read on a terminal: commands, generators, checks, measurements.
    files: [
      'server/src/cli.ts',
      'server/src/cli/**',
      'server/bin/**',
      'tools/**',
      'bench/**',
      'e2e/**',
      'web/tools/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // A suite is one function around its statements; each statement is short.
    files: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  ...svelte.configs.recommended.map((config) => ({
    ...config,
    files: config.files ?? ['**/*.svelte', '**/*.svelte.ts'],
  })),
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
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
    extends: [typescript.configs.disableTypeChecked],
  },
);
