import { z } from 'zod';
import { id, nothing } from './common.ts';
import { LEAF_TYPES, OPERATORS, readRule, type FeedRule, type FlatRule } from './feed-language/index.ts';
import { limits } from './limits.ts';
import { procedure } from './procedure.ts';
import { text } from './text.ts';

const { feed: sizes } = limits;

/** A rule as it was sent, in either form, and as it was read: faults that only the server can find need the former's paths. */
export interface SentRule {
  readonly sent: Readonly<Record<string, unknown>>;
  readonly rule: FeedRule;
}

const anyConfig = z.record(z.string(), z.unknown()).meta({
  description:
    'A rule: the tree `{match, sort, perAuthor?, stopAfter?, horizon?}`, or the flat form `{filters, logic, sort}` (docs/feed-language.md).',
});

/** A rule in either form; each fault is reported at its own path. */
export const config = anyConfig.transform((sent, { issues }): SentRule => {
  const read = readRule(sent);
  if ('value' in read) return { sent, rule: read.value };
  for (const { path, reason } of read.faults)
    issues.push({ code: 'custom', message: reason, path: [...path], input: sent });
  return z.NEVER;
});

const block = z.strictObject({
  type: z.enum(LEAF_TYPES),
  operator: z.enum(OPERATORS),
  value: z.unknown(),
});

function groupOf<Node extends z.ZodType>(node: Node) {
  return z.strictObject({ group: z.enum(['all', 'any', 'none']), of: z.array(node).max(sizes.leaves) });
}

const settings = {
  perAuthor: z.number().int().optional(),
  stopAfter: z.number().int().optional(),
  horizon: z.union([z.number().int(), z.literal('all')]).optional(),
};

/** Written out to its greatest depth rather than recursive, so that it can be serialised and documented. */
const tree = z.strictObject({
  match: groupOf(z.union([block, groupOf(z.union([block, groupOf(block)]))])),
  sort: z.strictObject({ by: z.enum(['recent', 'popular']), window: z.enum(['day', 'week', 'month']).optional() }),
  ...settings,
}) as unknown as z.ZodType<FeedRule>;

const logic = z.enum(['AND', 'OR', 'NOT']);
const flat = z.strictObject({
  filters: z
    .array(
      block.extend({
        group: z.number().int().optional(),
        logic: logic.optional(),
        order: z.number().int().optional(),
      }),
    )
    .max(sizes.leaves),
  logic,
  sort: z.enum(['recent', 'popular']),
  window: z.enum(['day', 'week', 'month']).optional(),
  ...settings,
}) as unknown as z.ZodType<FlatRule>;

/** A rule in every form, and the names of what it holds by id. */
const forms = z.strictObject({
  rule: tree,
  flat,
  text: z.string().meta({ description: 'The text form, with usernames where you may see the person.' }),
  sentence: z.string().meta({ description: 'What the feed shows, in plain English.' }),
  people: z
    .array(z.strictObject({ id, username: z.string() }))
    .max(sizes.leaves * sizes.people)
    .meta({ description: 'The people it names, without those you may not see.' }),
  lists: z
    .array(z.strictObject({ id, name: z.string() }))
    .max(sizes.leaves)
    .meta({ description: 'The lists it names, without those you may not use; another person’s by name and owner.' }),
});
export type RuleForms = z.infer<typeof forms>;

const place = z.enum(['home', 'discovery']).meta({ description: 'The page that offers the feed.' });

const feed = z.strictObject({
  id,
  name: z.string(),
  description: z.string().nullable(),
  place,
  isDefault: z.boolean().meta({ description: 'Home opens with it; without one, with Following.' }),
  version: z.number().int().meta({ description: 'Another one after every change of what the feed is.' }),
  dropped: z
    .array(z.strictObject({ kind: z.enum(['person', 'list']), name: z.string() }))
    .max(sizes.leaves * sizes.people)
    .meta({ description: 'Deleted people and lists that were taken out of the rule since it was last saved.' }),
  isEmptied: z
    .boolean()
    .meta({ description: 'Everything it asked for was deleted: it shows no posts until it is saved anew.' }),
});
export type CustomFeed = z.infer<typeof feed>;

const wholeFeed = feed.extend(forms.shape);
export type WholeFeed = z.infer<typeof wholeFeed>;

const fault = z.strictObject({
  path: z.string().meta({ description: 'Of the field within the rule; empty where it is a place in the text.' }),
  at: z.number().int().nullable().meta({ description: 'Characters of the text before what is wrong.' }),
  reason: z.string(),
  message: z.string(),
});
export type FoundFault = z.infer<typeof fault>;

const checked = z.strictObject({
  faults: z
    .array(fault)
    .max(50)
    .meta({ description: 'Everything that is wrong, 50 at most; empty where it can be saved.' }),
  forms: forms.nullable().meta({ description: 'Null where something is wrong.' }),
});
export type CheckedRule = z.infer<typeof checked>;

const name = text({ min: 1, max: sizes.name, kind: 'name' }).meta({
  description: '1 to 100 characters; no two of one person’s feeds have the same, whatever the case.',
});
const description = text({ max: sizes.description });
const version = z
  .number({ error: 'not_a_number' })
  .int({ error: 'not_a_number' })
  .min(1, { error: 'too_small' })
  .max(2_147_483_647, { error: 'too_large' });

export const customFeeds = {
  'feeds.list': procedure({
    kind: 'query',
    summary: 'Your feeds, in your order',
    description: 'Without their rules: see feeds.get.',
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(feed).max(sizes.each) }),
    errors: [],
  }),
  'feeds.get': procedure({
    kind: 'query',
    summary: 'A feed of your own, with its rule in every form',
    input: z.strictObject({ id }),
    output: wholeFeed,
    errors: ['not_found'],
  }),
  'feeds.create': procedure({
    kind: 'mutation',
    summary: 'Keep a feed',
    description: `The last in your order. People whom it names must be visible to you; lists must be yours or public. At most ${sizes.each} feeds.`,
    idempotent: true,
    input: z.strictObject({ name, description: description.default(''), place: place.default('home'), config }),
    output: wholeFeed,
    errors: ['conflict'],
  }),
  'feeds.update': procedure({
    kind: 'mutation',
    summary: 'Change a feed of your own',
    description:
      'What is left out stays. `version` is the one that the change is based on: when the feed was changed since, nothing is changed and the answer is conflict; where it already is as sent, all is well. A default feed that moves to discovery is the default no longer.',
    input: z.strictObject({
      id,
      version,
      name: name.optional(),
      description: description.optional(),
      place: place.optional(),
      config: config.optional(),
    }),
    output: wholeFeed,
    errors: ['not_found', 'conflict'],
  }),
  'feeds.delete': procedure({
    kind: 'mutation',
    summary: 'Delete a feed of your own for good',
    description: 'When it was changed since `version`, it stays and the answer is conflict.',
    input: z.strictObject({ id, version }),
    output: nothing,
    errors: ['not_found', 'conflict'],
  }),
  'feeds.reorder': procedure({
    kind: 'mutation',
    summary: 'Put your feeds in order',
    description: 'Those you name are first, in the order given; the others follow in the order they had.',
    input: z.strictObject({ ids: z.array(id).min(1, { error: 'required' }).max(sizes.each, { error: 'too_many' }) }),
    output: nothing,
    errors: ['not_found'],
  }),
  'feeds.setDefault': procedure({
    kind: 'mutation',
    summary: 'Choose what home opens with',
    description: 'A feed of yours that is offered at home, or null for Following.',
    input: z.strictObject({ id: id.nullable() }),
    output: nothing,
    errors: ['not_found', 'conflict'],
  }),
  'feeds.validate': procedure({
    kind: 'read',
    summary: 'What is wrong with a rule, or the rule in every form',
    description: 'As feeds.create would judge it.',
    input: z.strictObject({ config: anyConfig }),
    output: checked,
    errors: [],
  }),
  'feeds.parseText': procedure({
    kind: 'read',
    summary: 'Read a rule in its text form',
    description: 'People are written as @username or by id. Its grammar is in docs/feed-language.md.',
    input: z.strictObject({ text: z.string().max(sizes.text, { error: 'too_long' }) }),
    output: checked,
    errors: [],
  }),
};
