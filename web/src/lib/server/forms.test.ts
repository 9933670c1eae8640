import { expect, test } from 'vitest';
import { readForm } from './forms.ts';

const sent = (type: string, body: string) =>
  readForm(new Request('https://vrss.example/sign-in', { method: 'POST', headers: { 'content-type': type }, body }));

test('a form is read by the names of its text fields', async () => {
  expect(await sent('application/x-www-form-urlencoded', 'identifier=wren&password=a+b')).toEqual({
    identifier: 'wren',
    password: 'a b',
  });
});

test.each([
  ['multipart without a boundary', 'multipart/form-data', 'x'],
  ['multipart that is cut off', 'multipart/form-data; boundary=aa', '--aa\r\nfoo'],
])('%s is the sender’s fault', async (_what, type, body) => {
  await expect(sent(type, body)).rejects.toMatchObject({ status: 400 });
});
