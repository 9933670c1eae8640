import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import typescript from 'typescript';
import typescriptEslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { ROOT } from './run.ts';

interface Shared {
  readonly rules: Readonly<Record<string, unknown>>;
}

function sharedRules(): Shared['rules'] {
  const file = join(ROOT, '.oxlintrc.json');
  const { config } = typescript.parseConfigFileTextToJson(file, readFileSync(file, 'utf8')) as { config: Shared };
  return config.rules;
}

test('every rule of the strict and stylistic sets is named in .oxlintrc.json, to hold or not to', () => {
  const sets = [...typescriptEslint.configs.strictTypeChecked, ...typescriptEslint.configs.stylisticTypeChecked];
  const asked = sets
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([, severity]) => severity !== 'off')
    .map(([name]) => name.replace('@typescript-eslint/', 'typescript/'));
  const named = sharedRules();
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter((name) => !(name in named))).toEqual([]);
});
