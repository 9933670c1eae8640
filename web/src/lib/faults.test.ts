import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { explain, isSignedOut } from './faults.ts';

const limited = (retryAfter: number) =>
  explain(new ApiError(429, { code: 'rate_limited', message: 'Too often.', retryAfter }));

test('a limit says when to try again, never too early', () => {
  expect(limited(1)).toBe('Too many attempts. Try again in 1 second.');
  expect(limited(59.2)).toBe('Too many attempts. Try again in 60 seconds.');
  expect(limited(61)).toBe('Too many attempts. Try again in 2 minutes.');
  expect(limited(3600)).toBe('Too many attempts. Try again in 1 hour.');
});

test('no answer at all is told as what it is', () => {
  expect(explain(new ApiError(0, {}))).toContain('can’t be reached');
});

test('a refusal keeps the words of the API', () => {
  expect(explain(new ApiError(409, { code: 'conflict', message: 'That name is taken.' }))).toBe('That name is taken.');
});

test('an unknown fault shows none of its own words', () => {
  expect(explain(new Error('secret detail'))).not.toContain('secret');
});

test('only a session that is over asks to sign in', () => {
  expect(isSignedOut(new ApiError(401, { code: 'sign_in_required' }))).toBe(true);
  expect(isSignedOut(new ApiError(403, { code: 'not_permitted' }))).toBe(false);
});
