import { expect, test } from 'vitest';
import type { ViewerRelationship } from '@vrss/contract';
import { NO_RELATIONSHIP as stranger } from '#lib/store/people.ts';
import { personMenuItems } from './person-menu-items.ts';

const labels = (viewerRelationship: Partial<ViewerRelationship>): string[] =>
  personMenuItems({ ...stranger, ...viewerRelationship }, 'wren_c').map(({ label }) => label);

test('a stranger can be followed with the wish, or blocked', () => {
  expect(labels({})).toEqual(['Follow and ask to be friends', 'Mute @wren_c', 'Block @wren_c']);
});

test('whom one follows can be asked once', () => {
  expect(labels({ following: true })).toEqual(['Ask to be friends', 'Mute @wren_c', 'Block @wren_c']);
  expect(labels({ following: true, askedFriendship: true })).toEqual(['Mute @wren_c', 'Block @wren_c']);
});

test('who follows already is not asked, and can be removed', () => {
  expect(labels({ followsYou: true })).toEqual(['Mute @wren_c', 'Remove follower', 'Block @wren_c']);
  expect(labels({ following: true, followsYou: true, friends: true })).toEqual([
    'Mute @wren_c',
    'Remove follower',
    'Block @wren_c',
  ]);
});

test('whose page is not open to everyone can be muted or blocked', () => {
  expect(labels({ canFollow: false })).toEqual(['Mute @wren_c', 'Block @wren_c']);
});

test('harm is separated from what is none, and is marked', () => {
  const items = personMenuItems({ ...stranger, following: true }, 'wren_c');
  expect(items.map(({ separator, danger }) => [separator ?? false, danger ?? false])).toEqual([
    [false, false],
    [false, false],
    [true, true],
  ]);
});

test('whom one muted is unmuted', () => {
  expect(labels({ muted: true, canFollow: false })).toEqual(['Unmute @wren_c', 'Block @wren_c']);
});
