import { fold } from '@vrss/contract';
import type { Asked, PostFacts } from '@vrss/contract/feed-language/index';
import { NOW } from '../../../contract/test/arbitrary-worlds.ts';
import type { Visibility } from '../rules.ts';
import { askedOf, visiblePosts, type World } from './world.ts';

export interface Cases {
  readonly world: World;
  readonly asked: Asked;
  readonly visible: readonly PostFacts[];
  readonly rules: readonly { readonly text: string; readonly expected: string }[];
}

const HOUR = 3_600_000_000;
/** A cell ends at a bar that is not escaped. */
const CELL = /(?<!\\)\|/;

function cellsOf(line: string): string[] {
  return line
    .split(CELL)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function rowsBelow(page: string, heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map(cellsOf);
}

/** Reads docs/feed-cases.md: its community as it is told there, its posts and its rules. */
export function readCases(page: string): Cases {
  const world = { ...COMMUNITY, posts: rowsBelow(page, 'The posts').map(postOf) };
  return {
    world,
    asked: askedOf(world),
    visible: visiblePosts(world),
    rules: rowsBelow(page, 'The cases').map(([text = '', expected = '']) => ({
      text: text.replaceAll('`', ''),
      expected,
    })),
  };
}

function listOf(cell: string): string[] {
  return cell === '–' ? [] : cell.split(' ');
}

function postOf(cells: string[]): World['posts'][number] {
  const [id = '', authorId = '', type = '', hours = '', tags = '', words = '', ...rest] = cells;
  const [likes, comments, reposts, files, described] = rest.slice(0, 5).map(Number);
  const [language = '–', warning = '–', visibility] = rest.slice(5);
  return {
    ...{ id, authorId },
    type: type as PostFacts['type'],
    publishedAt: NOW - Number(hours) * HOUR,
    tags: listOf(tags).map(fold),
    words: listOf(words).map(fold),
    ...{
      likes: likes ?? 0,
      comments: comments ?? 0,
      reposts: reposts ?? 0,
      files: files ?? 0,
      described: described ?? 0,
    },
    language: language === '–' ? null : language,
    contentWarning: warning === '–' ? null : warning,
    visibility: visibility as Visibility,
  };
}

const COMMUNITY: Omit<World, 'posts'> = {
  readerId: '1',
  people: ['1', '2', '3', '4', '5', '6'].map((id) => ({
    id,
    state: { visibility: 'public', status: 'active', pending: false },
    tie: {
      who: id === '1' ? 'themself' : 'somebody',
      follows: id === '2' || id === '3',
      blocks: id === '6',
      isBlocked: false,
      mutes: false,
      request: 'none',
    },
  })),
  friendships: [
    ['1', '2'],
    ['2', '4'],
  ],
  lists: [['3', '5'], []],
};
