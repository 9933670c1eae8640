import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { needed } from './api.ts';

const fault = { reason: 'not_a_cursor', message: 'This cursor doesn’t belong to this list.' };
const refusal = new ApiError(400, { code: 'invalid_input', fields: { cursor: fault } });
const outcome = (cause: ApiError, path: string) =>
  needed(Promise.reject(cause), new URL(path, 'https://vrss.example')).catch((thrown: unknown) => thrown);

test('a cursor that is none leads to the beginning of its list, with what else was asked', async () => {
  expect(await outcome(refusal, '/@wren_c/followers?search=jo&cursor=a.b')).toMatchObject({
    status: 303,
    location: '/@wren_c/followers?search=jo',
  });
  expect(await outcome(refusal, '/?cursor=a.b')).toMatchObject({ status: 303, location: '/' });
});

test('without a cursor in the address nothing leads in a circle', async () => {
  expect(await outcome(refusal, '/')).toMatchObject({ status: 404 });
});

test('who has to sign in is sent there and comes back', async () => {
  const signIn = new ApiError(401, { code: 'sign_in_required' });
  expect(await outcome(signIn, '/write')).toMatchObject({ status: 303, location: '/sign-in?back=%2Fwrite' });
});
