import { expect, test } from 'vitest';
import type { AppError } from '../../platform/errors.ts';
import { refuseWeak } from './password-rules.ts';
import { hashPassword, passwordWork, verifyPassword } from './passwords.ts';

let hashes = 0;
passwordWork.subscribe(() => {
  hashes += 1;
});

test('a hash is argon2id at the cost of security.md, with a salt of its own', async () => {
  const [one, two] = await Promise.all([hashPassword('harbour lamp'), hashPassword('harbour lamp')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword('harbour lamp', one)).toBe(true);
  expect(await verifyPassword('harbour lamb', one)).toBe(false);
});

test('a password typed as other code points for the same letters is the same', async () => {
  const stored = await hashPassword('café lantern'.normalize('NFC'));
  expect(await verifyPassword('café lantern'.normalize('NFD'), stored)).toBe(true);
});

test('no account, no password and a broken hash match nothing and cost the same one hash', async () => {
  for (const stored of [null, '!', '', '$argon2id$v=19$m=47104,t=1,p=1$short$short']) {
    hashes = 0;
    expect(await verifyPassword('harbour lamp', stored)).toBe(false);
    expect(hashes).toBe(1);
  }
});

test('more hashes than can wait are told to come back', async () => {
  const all = await Promise.allSettled(Array.from({ length: 50 }, () => hashPassword('harbour lamp')));
  const refused = all.filter((one) => one.status === 'rejected').map((one) => one.reason as AppError);
  expect(refused).toHaveLength(8);
  expect(refused[0]).toMatchObject({ code: 'unavailable', retryAfter: 2 });
  expect(await verifyPassword('harbour lamp', await hashPassword('harbour lamp'))).toBe(true);
});

const surroundings = { username: 'wren_c', email: 'wren.carver@harrow.example', installationName: 'Harrow Lane' };

test.each([
  ['password123', 'too_common'],
  ['Password123!', 'too_common'],
  ['qwertyuiop', 'too_common'],
  ['!!basketball2031', 'too_common'],
  ['1234567890', 'too_common'],
  ['0987654321', 'too_common'],
  ['aaaaaaaaaaaa', 'too_common'],
  ['abcabcabcabc', 'too_common'],
  ['ａｂｃａｂｃａｂｃａｂｃ', 'too_common'],
  ['Wren_C-Wren_C', 'too_close'],
  ['wrencarver2031', 'too_close'],
  ['wren.carver@harrow.example', 'too_close'],
  ['harrow lane', 'too_close'],
])('%s is refused as %s', async (password, reason) => {
  await expect(refuseWeak(password, surroundings)).rejects.toMatchObject({ fields: { password: { reason } } });
});

test.each(['harbour lamp soup', 'correcthorsebatterystaple', 'J7#kd02mPq', '青い灯台の猫と汽車の音'])(
  '%s is taken',
  async (password) => {
    await expect(refuseWeak(password, surroundings)).resolves.toBeUndefined();
  },
);
