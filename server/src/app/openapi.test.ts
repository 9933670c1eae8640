import { procedures } from '@vrss/contract';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../test/settings.ts';
import { openApiDocument } from './openapi.ts';

const limits = defaultLimits();
const document: Record<string, unknown> = {
  ...openApiDocument({ procedures, secure: true, version: '0.1.0', limits }),
  servers: [{ url: 'https://vrss.example' }],
};

interface Operation {
  readonly operationId: string;
  readonly security: object[];
  readonly parameters?: readonly { name: string; in: string; required: boolean; schema: object }[];
  readonly responses: object;
}
const operationOf = (name: string) => {
  const item = (document.paths as Record<string, Record<string, Operation>>)[`/api/${name}`] ?? {};
  return item.get ?? item.post;
};

async function problemsOf(source: object): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(source), config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test('Redocly finds nothing to correct, and would find a fault', async () => {
  expect(await problemsOf(document)).toEqual([]);
  expect(await problemsOf({ ...document, servers: [{ url: 7 }], components: {} })).not.toEqual([]);
});

test('the official schema of OpenAPI 3.1 accepts it, and would refuse a fault', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  expect(await new Validator().validate({ ...structuredClone(document), info: {} })).toMatchObject({ valid: false });
});

test('each procedure stands there under its name', () => {
  expect(Object.keys(document.paths as object)).toEqual(Object.keys(procedures).map((name) => `/api/${name}`));
  expect(operationOf('posts.get')?.operationId).toBe('posts.get');
});

test('says what an input is, who may call, and what is answered', () => {
  expect(operationOf('posts.byAuthor')?.parameters).toMatchObject([
    { name: 'username', in: 'query', required: true, schema: { type: 'string', minLength: 3, maxLength: 30 } },
    { name: 'cursor', required: false },
    { name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 50 } },
  ]);
  expect(operationOf('posts.create')?.parameters).toMatchObject([{ name: 'Idempotency-Key', in: 'header' }]);
  expect(operationOf('posts.create')?.security).toEqual([{ session: [] }]);
  expect(Object.keys(operationOf('posts.create')?.responses ?? {})).toEqual([
    '200',
    '400',
    '401',
    '403',
    '409',
    '413',
    '429',
    '500',
    '503',
  ]);
});
