import { expect, test } from 'vitest';
import { isDeeperThan } from './depth.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('measures nesting and neither breadth nor brackets in texts', () => {
  expect(isDeeperThan(nested(16), 16)).toBe(false);
  expect(isDeeperThan(nested(17), 16)).toBe(true);
  expect(isDeeperThan('{"a":[{"b":1}]}', 3)).toBe(false);
  expect(isDeeperThan('{"a":[{"b":1}]}', 2)).toBe(true);
  expect(isDeeperThan(`[${'[],'.repeat(1000)}[]]`, 2)).toBe(false);
  expect(isDeeperThan(JSON.stringify({ text: nested(100) + '"\\' }), 1)).toBe(false);
});
