import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRule } from '../../test/arbitrary-rules.ts';
import {
  flatOf,
  linkPartOf,
  parseLinkPart,
  parseText,
  printRule,
  readRule,
  rowsOfRule,
  sentenceOf,
  treeOfRows,
  type FeedRule,
  type Reading,
} from './index.ts';

const names = { person: (id: string) => `person_${id}`, list: (id: string) => `list ${id}` };
const RUNS = { numRuns: 1_000, seed: 20261201 };

function valueOf<Value>(reading: Reading<Value>): Value {
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
}

function reasonsOf(reading: Reading<unknown>): Record<string, string> {
  if ('value' in reading) return {};
  return Object.fromEntries(reading.faults.map(({ path, reason }) => [path.join('.'), reason]));
}

describe('every rule', () => {
  test.each<[form: string, there: (rule: FeedRule) => Reading<unknown>]>([
    ['JSON', (rule) => readRule(JSON.parse(JSON.stringify(rule)))],
    ['the flat form', (rule) => readRule(JSON.parse(JSON.stringify(flatOf(rule))))],
    ['the text form', (rule) => parseText(printRule(rule))],
    ['a link', (rule) => parseLinkPart(linkPartOf(rule))],
  ])('comes back from %s unchanged', (_, there) => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        expect(valueOf(there(rule))).toEqual(rule);
      }),
      RUNS,
    );
  });

  test('comes back from its rows unchanged, in whatever order they are read', () => {
    fc.assert(
      fc.property(arbitraryRule, fc.func(fc.integer()), (rule, weight) => {
        const rows = rowsOfRule(rule).toSorted((one, other) => weight(one) - weight(other));
        expect(treeOfRows(rows)).toEqual(rule.match);
      }),
      RUNS,
    );
  });

  test('reads with usernames in the text form and finds their people again', () => {
    const usernameOf = (id: string) => `person_${id}`;
    const idOf = (username: string) => username.replace('person_', '');
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        expect(valueOf(parseText(printRule(rule, usernameOf), idOf))).toEqual(rule);
      }),
      RUNS,
    );
  });

  test('has a sentence of its own', () => {
    const rules = fc.sample(arbitraryRule, { numRuns: 20_000, seed: RUNS.seed });
    const read = new Map<string, string>();
    for (const rule of rules) {
      const sentence = sentenceOf(rule, names);
      const known = read.get(sentence);
      if (known !== undefined) expect(JSON.stringify(rule)).toBe(known);
      read.set(sentence, JSON.stringify(rule));
    }
    expect(read.size).toBeGreaterThan(15_000);
  });
});

describe('sentences', () => {
  test.each([
    [
      'all(type=image|song by=friends last=7days none(tag=ads))',
      'Posts that are photos or songs, by my friends, from the last 7 days, except tagged #ads.',
    ],
    ['any(by=1|2|3 likes=5..)', 'Posts matching any of (by @person_1, @person_2 or @person_3; with at least 5 likes).'],
    [
      'all(by=list:4 any(text~"free jazz" media=yes)) sort=popular/week per-author=2 stop=50 back=30days',
      'Posts by people in “list 4”, matching any of (that say “free jazz”; with media); most popular of the last 7 days first; at most 2 by one person; ending after 50 posts; looking back 30 days.',
    ],
    ['all(comments=1 last=1days language=de)', 'Posts with exactly 1 comment, from the last day, in German.'],
  ])('%s', (text, sentence) => {
    expect(sentenceOf(valueOf(parseText(text)), names)).toBe(sentence);
  });
});

describe('the design’s form', () => {
  test('of one level is read as all of, any of and none of', () => {
    const rule = valueOf(
      readRule({
        filters: [
          { type: 'post_type', operator: 'equals', value: 'text_long' },
          { type: 'author', operator: 'not_equals', value: '7' },
          { type: 'tag', operator: 'equals', value: '#Jazz' },
          { type: 'date_range', operator: 'in_range', value: { last: 7, unit: 'days' } },
          { type: 'engagement', operator: 'greater_than', value: { count: 'likes', value: 5 } },
        ],
        logic: 'AND',
        sort: 'popular',
      }),
    );
    expect(printRule(rule)).toBe('all(type=text_long none(by=7) tag=Jazz last=7days likes>5) sort=popular/week');
    expect(flatOf(rule).filters[1]).toEqual({ type: 'author', operator: 'not_equals', value: ['7'] });
  });

  test('of a deeper tree numbers its groups as the rows do', () => {
    const rule = valueOf(parseText('any(all(media=yes by=me) type=gif)'));
    expect(flatOf(rule).filters).toEqual([
      { type: 'media', operator: 'equals', value: true, group: 128, logic: 'AND', order: 0 },
      { type: 'author', operator: 'equals', value: 'me', group: 128, logic: 'AND', order: 1 },
      { type: 'post_type', operator: 'equals', value: ['gif'], group: 1, logic: 'OR', order: 1 },
    ]);
  });
});

const leaf = { type: 'media', operator: 'equals', value: true };
const tree = (...of: unknown[]) => ({ match: { group: 'all', of } });

describe('refuses', () => {
  test.each<[what: string, sent: unknown, faults: Record<string, string>]>([
    ['what is no object', 'all()', { '': 'not_an_object' }],
    ['an unknown field', { ...tree(leaf), colour: 'red' }, { colour: 'unknown_field' }],
    ['an empty group', tree(), { 'match.of': 'empty_group' }],
    ['an unknown group', { match: { group: 'some', of: [leaf] } }, { 'match.group': 'not_a_group' }],
    ['a block in place of the outermost group', { match: leaf }, { match: 'not_a_group' }],
    [
      'a fourth level',
      tree({ group: 'any', of: [{ group: 'none', of: [{ group: 'all', of: [leaf] }] }] }),
      { 'match.of.0.of.0.of.0': 'too_deep' },
    ],
    [
      'a twenty-first block',
      tree({ group: 'all', of: Array(10).fill(leaf) }, { group: 'all', of: Array(11).fill(leaf) }),
      { 'match.of.1.of.10': 'too_many_blocks' },
    ],
    ['a pair without meaning', tree({ ...leaf, operator: 'greater_than' }), { 'match.of.0.operator': 'not_together' }],
    ['an unknown block', tree({ ...leaf, type: 'mood' }), { 'match.of.0.type': 'not_a_block' }],
    [
      'a value of another kind',
      tree({ type: 'engagement', operator: 'in_range', value: { count: 'likes', min: 5, max: 2 } }),
      { 'match.of.0.value.max': 'less_than_the_first' },
    ],
    [
      'an unknown type in a list',
      { filters: [{ type: 'post_type', operator: 'equals', value: ['image', 'poem'] }], logic: 'AND', sort: 'recent' },
      { 'filters.0.value.1': 'not_a_post_type' },
    ],
    [
      'numbers of groups that make no tree',
      { filters: [{ ...leaf, group: 5, logic: 'AND', order: 0 }], logic: 'AND' },
      { filters: 'not_a_tree' },
    ],
    ['an unknown order', { ...tree(leaf), sort: { by: 'taste' } }, { sort: 'not_a_sort' }],
  ])('%s', (_, sent, faults) => {
    expect(reasonsOf(readRule(sent))).toEqual(faults);
  });

  test.each<[text: string, faults: Record<string, string>]>([
    ['', { 0: 'not_a_group' }],
    ['some(media=yes)', { 0: 'not_a_group' }],
    ['all(media=yes', { 13: 'bracket_missing' }],
    ['all(media=maybe)', { 4: 'not_a_block' }],
    ['all(likes=>5)', { 4: 'not_a_block' }],
    ['all(media=yes) sort=recent sort=recent', { 27: 'not_a_setting' }],
    ['all(by=@nobody_here)', { 'match.of.0.value': 'not_authors' }],
  ])('the text %j', (text, faults) => {
    expect(reasonsOf(parseText(text))).toEqual(faults);
  });
});
