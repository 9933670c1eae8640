import { procedures, type Procedure } from '@vrss/contract';
import { expect, test } from 'vitest';
import { handlers } from './features.ts';
import { checkRegistry, gather } from './handlers.ts';

const some = (name: keyof typeof procedures): Procedure => procedures[name];

test('the server as it stands may start', () => {
  expect(() => checkRegistry(procedures, handlers)).not.toThrow();
});

test('a procedure without a handler keeps the server from starting', () => {
  const { 'posts.get': _, ...rest } = handlers;
  expect(() => checkRegistry(procedures, rest)).toThrow('posts.get has no handler.');
});

test('a handler without a procedure keeps the server from starting', () => {
  expect(() => checkRegistry(procedures, { ...handlers, 'posts.burn': () => undefined })).toThrow(
    'posts.burn is no procedure.',
  );
});

test.each([undefined, 'nobody', 'toString'])('the policy %s keeps the server from starting', (policy) => {
  const broken = { 'posts.get': { ...some('posts.get'), policy } } as unknown as Record<string, Procedure>;
  expect(() => checkRegistry(broken, { 'posts.get': () => undefined })).toThrow(
    'posts.get has no policy that is known.',
  );
});

test('idempotency keys without an account keep the server from starting', () => {
  const broken = { 'posts.get': { ...some('posts.get'), idempotent: true } };
  expect(() => checkRegistry(broken, { 'posts.get': () => undefined })).toThrow('posts.get takes idempotency keys');
});

test('two features cannot offer the same procedure', () => {
  expect(() => gather('procedure', [{ 'posts.get': 1 }, { 'posts.get': 2 }])).toThrow(
    'Two features offer the procedure posts.get.',
  );
});
