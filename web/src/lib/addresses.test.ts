import { expect, test } from 'vitest';
import {
  confirmAddress,
  editAddress,
  likesAddress,
  plainAddress,
  movedStatus,
  postAddress,
  returnAddress,
  signInAddress,
  tagAddress,
} from './addresses.ts';

const cameFrom = (back: string) =>
  returnAddress(new URL(`https://vrss.example/sign-in?${new URLSearchParams({ back }).toString()}`));

test('signing in leads back to where one was', () => {
  const here = new URL('https://vrss.example/@wren_c?cursor=a.b');
  const signIn = new URL(signInAddress(here), here);
  expect(signIn.pathname).toBe('/sign-in');
  expect(returnAddress(signIn)).toBe('/@wren_c?cursor=a.b');
});

test('home needs no way back', () => {
  expect(signInAddress(new URL('https://vrss.example/'))).toBe('/sign-in');
  expect(returnAddress(new URL('https://vrss.example/sign-in'))).toBe('/');
});

test('signing in never leads to another site', () => {
  for (const back of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/a\\b',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '',
  ]) {
    expect(cameFrom(back), JSON.stringify(back)).toBe('/');
  }
});

test('confirming that it is you leads back to the page that asked, and to no other site', () => {
  const page = new URL('https://vrss.example/settings/account/email?done=x');
  const confirm = new URL(confirmAddress(page), page);
  expect(confirm.pathname).toBe('/settings/account/confirm');
  expect(returnAddress(confirm)).toBe('/settings/account/email');
  confirm.searchParams.set('back', '//evil.example');
  expect(returnAddress(confirm)).toBe('/');
});

test('an address under another case leads on for good, one under a name given up for the time being', () => {
  expect(movedStatus('Wren_C', 'wren_c')).toBe(308);
  expect(movedStatus('wren_c', 'wren_old')).toBe(307);
});

test('a post’s address holds its author’s name', () => {
  expect(postAddress({ id: '4711', author: { username: 'wren_c' } })).toBe('/@wren_c/4711');
});

test('what belongs to a post stands below its address', () => {
  const post = { id: '4711', author: { username: 'wren_c' } };
  expect(editAddress(post)).toBe('/@wren_c/4711/edit');
  expect(likesAddress(post)).toBe('/@wren_c/4711/likes');
});

test('all spellings of a tag have one address', () => {
  expect(tagAddress('Weir')).toBe('/tag/weir');
  expect(tagAddress('ＷＥＩＲ')).toBe('/tag/weir');
});

test.each([
  ['/%40callum_darrow', '/@callum_darrow'],
  ['/%40callum_darrow/42?cursor=a', '/@callum_darrow/42?cursor=a'],
  ['/%40callum_darrow/followers', '/@callum_darrow/followers'],
])('%s leads to %s', (address, plain) => {
  expect(plainAddress(new URL(address, 'https://vrss.example'))).toBe(plain);
});

test('other addresses are plain already', () => {
  for (const address of ['/', '/@wren_c', '/tag/%40', '/sign-in?back=%2F%40wren'])
    expect(plainAddress(new URL(address, 'https://vrss.example')), address).toBeNull();
});
