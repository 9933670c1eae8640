import { expect, test } from 'vitest';
import { defaultLimits } from '../../test/settings.ts';
import { limitEntry, limitKeys, limitName, limitSettings } from './limits.ts';

const SUFFIXES = {
  account: 'PerAccount',
  address: 'PerAddress',
  mail_address: 'PerMailAddress',
  browser: 'PerBrowser',
};

test.each(limitKeys)('the name of %s says whom it counts', (key) => {
  expect(key.endsWith(SUFFIXES[limitEntry(key).per])).toBe(true);
});

/** Operators have set these: a name that is gone keeps their server from starting. */
test('the names of the settings stay as operators know them', () => {
  expect(Object.keys(limitSettings).map(limitName)).toEqual([
    'LIMIT_SIGN_IN_PER_ACCOUNT',
    'LIMIT_SIGN_IN_PER_ADDRESS',
    'LIMIT_SIGN_IN_PER_BROWSER',
    'LIMIT_SIGN_UP_PER_ADDRESS',
    'LIMIT_MAIL_PER_ADDRESS',
    'LIMIT_MAIL_PER_MAIL_ADDRESS',
    'LIMIT_POSTS_PER_ACCOUNT',
    'LIMIT_FOLLOWS_PER_ACCOUNT',
    'LIMIT_ANSWERS_PER_ACCOUNT',
    'LIMIT_BLOCKS_PER_ACCOUNT',
    'LIMIT_LIKES_PER_ACCOUNT',
    'LIMIT_FEED_PREVIEWS_PER_ACCOUNT',
    'LIMIT_MUTES_PER_ACCOUNT',
    'LIMIT_PREVIEWS_PER_ACCOUNT',
    'LIMIT_CHANGES_PER_ACCOUNT',
    'LIMIT_FEEDS_PER_ACCOUNT',
    'LIMIT_ACCOUNT_CHANGES_PER_ACCOUNT',
    'LIMIT_LOOK_UPS_PER_ADDRESS',
    'LIMIT_READS_PER_ACCOUNT',
    'LIMIT_READS_PER_ADDRESS',
    'LIMIT_NEW_ACCOUNT_DIVISOR',
  ]);
});

test('every entry of the table has a value in the settings, as its default says', () => {
  const limits = defaultLimits();
  expect(Object.keys(limits)).toEqual([...limitKeys, 'newAccountDivisor']);
  expect(limits.signInPerAddress).toEqual({ points: 30, seconds: 15 * 60 });
  expect(limits.newAccountDivisor).toBe(4);
});
