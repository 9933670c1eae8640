import { procedures } from '@vrss/contract';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../test/settings.ts';
import { policies } from './features.ts';
import { openApiDocument } from './openapi.ts';

const limits = defaultLimits();
const document: Record<string, unknown> = {
  ...openApiDocument({ procedures, policies, secure: true, version: '0.1.0', limits }),
  servers: [{ url: 'https://vrss.example' }],
};

interface Operation {
  readonly operationId: string;
  readonly description: string;
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

/** No licence was chosen, so the document must not name one. */
const NO_LICENCE = 'info-license: Info object should contain `license` field.';

test('Redocly misses a licence and finds nothing else, and would find a fault', async () => {
  expect(await problemsOf(document)).toEqual([NO_LICENCE]);
  expect(await problemsOf({ ...document, servers: [{ url: 7 }], components: {} })).not.toEqual([NO_LICENCE]);
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
  expect(operationOf('posts.create')?.description).toContain('For people who are signed in.');
  expect(operationOf('posts.create')?.description).toContain(
    'At most 30 posts by one account in 60 minutes; accounts younger than a day get 1/4 of that.',
  );
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

test('a procedure for moderators is documented as not_found for all others', () => {
  const moderated = { ...policies, 'posts.latest': { policy: 'moderator', limit: 'changesPerAccount' } as const };
  const made = openApiDocument({ procedures, policies: moderated, secure: true, version: '0.1.0', limits });
  const { get } = (made.paths as Record<string, Record<string, Operation>>)['/api/posts.latest'] ?? {};
  expect(get?.security).toEqual([{ session: [] }]);
  expect(get?.description).toContain('For moderators and administrators; others get not_found.');
  expect(Object.keys(get?.responses ?? {})).toContain('404');
  expect(Object.keys(get?.responses ?? {})).not.toContain('401');
});

test('a procedure without a policy is not documented as if it had one', () => {
  const { 'posts.get': _, ...rest } = policies;
  expect(() => openApiDocument({ procedures, policies: rest, secure: true, version: '0.1.0', limits })).toThrow(
    'posts.get has no policy.',
  );
});
