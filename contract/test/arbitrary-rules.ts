import fc from 'fast-check';
import type { FeedRule, Group, Leaf, Node } from '../src/feed-language/index.ts';

/** What random rules are about: few enough that random posts meet them. */
export const WORLD = {
  types: ['text_short', 'text_long', 'image', 'image_gallery', 'gif', 'video_short', 'video_long', 'song', 'album'],
  people: ['1', '2', '3', '4', '5', '6'],
  lists: ['1', '2'],
  tags: ['jazz', 'Bread', 'breadmaking', 'straße', '猫', 'ads'],
  words: ['free', 'jazz', 'bread', 'night', 'straße', '猫'],
  languages: ['en', 'de', 'fr', 'es'],
} as const;

const some = <Value>(values: readonly Value[], max: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: max });
const small = fc.integer({ min: 0, max: 6 });
const count = fc.constantFrom('likes', 'comments', 'reposts');
const span = fc.record({
  last: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('hours', 'days', 'weeks', 'months'),
});
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const days = fc
  .tuple(date, date, fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia'))
  .map(([one, other, zone]) => ({ from: one < other ? one : other, to: one < other ? other : one, zone }));
const between = fc.tuple(count, fc.option(small), fc.option(small)).map(([counted, one, other]) => {
  if (one === null) return { count: counted, max: other ?? 3 };
  if (other === null) return { count: counted, min: one };
  return { count: counted, min: Math.min(one, other), max: Math.max(one, other) };
});
const authors = fc.oneof(
  fc.constantFrom('me', 'following', 'friends', 'friends_of_friends'),
  fc.constantFrom(...WORLD.lists).map((list) => ({ list })),
  some(WORLD.people, 3),
);

function pair(type: Leaf['type'], operator: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Leaf> {
  return value.map((chosen) => ({ type, operator, value: chosen }) as Leaf);
}

/** A block of every pair of type and operator, each as often as another. */
const arbitraryLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  pair('post_type', 'equals', some(WORLD.types, 4)),
  pair('author', 'equals', authors),
  pair('tag', 'equals', some(WORLD.tags, 3)),
  pair('tag', 'contains', some(['ja', 'bread', 'stra', 'a'], 2)),
  pair(
    'keyword',
    'contains',
    some(WORLD.words, 2).map((words) => words.join(' ')),
  ),
  pair('date_range', 'in_range', fc.oneof(span, days)),
  pair('date_range', 'greater_than', span),
  pair('date_range', 'less_than', span),
  pair('engagement', 'equals', fc.record({ count, value: small })),
  pair('engagement', 'greater_than', fc.record({ count, value: small })),
  pair('engagement', 'less_than', fc.record({ count, value: small })),
  pair('engagement', 'in_range', between),
  pair('media', 'equals', fc.boolean()),
  pair('alt_text', 'equals', fc.boolean()),
  pair('language', 'equals', some(WORLD.languages, 2)),
  pair('content_warning', 'equals', fc.boolean()),
);

const logic = fc.constantFrom('all', 'any', 'none');
const groupOf = (child: fc.Arbitrary<Node>, maxLength: number): fc.Arbitrary<Group> =>
  fc.record({ group: logic, of: fc.array(child, { minLength: 1, maxLength }) });

/** A tree of at most three levels and 2 x 3 x 3 blocks. */
const arbitraryGroup: fc.Arbitrary<Group> = groupOf(
  fc.oneof(
    { weight: 3, arbitrary: arbitraryLeaf },
    {
      weight: 2,
      arbitrary: groupOf(
        fc.oneof({ weight: 3, arbitrary: arbitraryLeaf }, { weight: 1, arbitrary: groupOf(arbitraryLeaf, 3) }),
        2,
      ),
    },
  ),
  3,
);

const settings = fc.record(
  {
    perAuthor: fc.integer({ min: 1, max: 5 }),
    stopAfter: fc.integer({ min: 1, max: 50 }),
    horizon: fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 400 })),
  },
  { requiredKeys: [] },
);
const sort = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ by: 'recent' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ by: fc.constant('popular' as const), window: fc.constantFrom('day', 'week', 'month') }),
  },
);

export const arbitraryRule: fc.Arbitrary<FeedRule> = fc
  .record({ match: arbitraryGroup, sort, bounds: settings })
  .map(({ match, sort: by, bounds }) => ({ match, sort: by, ...bounds }));
