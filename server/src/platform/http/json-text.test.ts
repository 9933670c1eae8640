import { expect, test } from 'vitest';
import { decodeJson, membersOf, shapeOf } from './json-text.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const depthOf = (json: string) => shapeOf(json, 16).depth;

test('measures nesting and neither breadth nor brackets in texts', () => {
  expect(depthOf(nested(16))).toBe(16);
  expect(depthOf(nested(17))).toBe(17);
  expect(depthOf(nested(100_000)), 'counting ends above the limit').toBe(17);
  expect(depthOf('{"a":[{"b":1}]}')).toBe(3);
  expect(depthOf(`[${'[],'.repeat(1000)}[]]`)).toBe(2);
  expect(depthOf(JSON.stringify({ text: nested(100) + '"\\' }))).toBe(1);
});

test.each([
  ['{}', 0, 0],
  ['"a:b"', 0, 0],
  ['{"a": {"b": [1, {"c": null}]}, "d": ":"}', 4, 4],
  ['{"a\\":": 1}', 1, 1],
  ['{"a": 1, "a": 1}', 2, 1],
  ['{"a": 1, "\\u0061": 2}', 2, 1],
  ['[{"a": {"b": 1, "b": {"c": 1}}}]', 4, 3],
  ['{"a": {"b": 1}, "a": 2}', 3, 1],
])('%s names %i members, of which %i are left when it is parsed', (json, named, left) => {
  expect([shapeOf(json, 16).members, membersOf(JSON.parse(json))]).toEqual([named, left]);
});

test.each([
  ['plain text', Buffer.from('{"a":"é🙂"}'), '{"a":"é🙂"}'],
  ['a byte order mark', Buffer.from('\uFEFF{}'), null],
  ['a cut character', Buffer.from([0x22, 0xc3, 0x22]), null],
  ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22]), null],
  ['half of a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), null],
  ['Latin 1', Buffer.from('"é"', 'latin1'), null],
  ['UTF-16', Buffer.from('{}', 'utf16le'), '{\0}\0'],
])('decodes %s', (_, bytes, text) => {
  expect(decodeJson(bytes)).toBe(text);
});
