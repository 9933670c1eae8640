import { z } from 'zod';
import { id, language } from '../common.ts';
import { limits } from '../limits.ts';
import { tagBeginning, tagName } from '../tags.ts';
import { text } from '../text.ts';
import { wordsOf } from './words.ts';
import type { LeafType, Operator } from './tree.ts';

const { feed } = limits;

/** One value, or a list of them: kept as a list without repetitions. */
function oneOrMore(item: z.ZodType<string>, max: number) {
  return z.preprocess(
    (sent): unknown[] => (Array.isArray(sent) ? (sent as unknown[]) : [sent]),
    z
      .array(item)
      .min(1, { error: 'required' })
      .max(max, { error: 'too_many' })
      .transform((values) => [...new Set(values)]),
  );
}

const postTypes = z.enum(
  ['text_short', 'text_long', 'image', 'image_gallery', 'gif', 'video_short', 'video_long', 'song', 'album'],
  { error: 'not_a_post_type' },
);

const authors = z.union(
  [
    z.enum(['me', 'following', 'friends', 'friends_of_friends']),
    z.strictObject({ list: id }),
    oneOrMore(id, feed.people),
  ],
  { error: 'not_authors' },
);

const whole = z.number({ error: 'not_a_number' }).int({ error: 'not_a_number' });
const units = {
  hour: 'hours',
  hours: 'hours',
  day: 'days',
  days: 'days',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
} as const;
const span = z.strictObject({
  last: whole.min(1, { error: 'too_small' }).max(feed.last, { error: 'too_large' }),
  unit: z.enum(Object.keys(units) as (keyof typeof units)[], { error: 'not_a_unit' }).transform((unit) => units[unit]),
});

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const day = z.iso.date({ error: 'not_a_date' });
const days = z
  .strictObject({
    from: day,
    to: day,
    zone: z
      .string()
      .max(64, { error: 'not_a_time_zone' })
      .regex(/^[A-Za-z0-9_+/-]+$/, { error: 'not_a_time_zone' })
      .refine(isZone, { error: 'not_a_time_zone' })
      .default('UTC'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'before_the_first' });

const count = z.enum(['likes', 'comments', 'reposts'], { error: 'not_a_count' });
const number = whole.min(0, { error: 'too_small' }).max(feed.count, { error: 'too_large' });
const threshold = z.strictObject({ count, value: number });
const between = z
  .strictObject({ count, min: number.optional(), max: number.optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, { path: ['min'], error: 'required' })
  .refine(({ min = 0, max = feed.count }) => min <= max, { path: ['max'], error: 'less_than_the_first' });

const yesOrNo = z.boolean({ error: 'not_yes_or_no' });
const tags = oneOrMore(tagName, feed.tags);
const words = text({ min: 1, max: feed.keyword, kind: 'name' }).refine((value) => wordsOf(value).length > 0, {
  error: 'no_words',
});

/**
 * The pairs of type and operator that mean something, each with the values it takes. Every other pair is refused.
 * `not_equals` is for the design's flat form, where it says "none of (equals)" (decision 15); trees have groups for it.
 */
export const PAIRS: Readonly<Record<LeafType, Readonly<Partial<Record<Operator, z.ZodType>>>>> = {
  post_type: { equals: oneOrMore(postTypes, postTypes.options.length) },
  author: { equals: authors },
  tag: { equals: tags, contains: oneOrMore(tagBeginning, feed.tags) },
  keyword: { contains: words },
  date_range: {
    in_range: z.union([span, days], { error: 'not_a_date_range' }),
    greater_than: span,
    less_than: span,
  },
  engagement: { equals: threshold, greater_than: threshold, less_than: threshold, in_range: between },
  media: { equals: yesOrNo },
  alt_text: { equals: yesOrNo },
  language: { equals: oneOrMore(language, feed.languages) },
  content_warning: { equals: yesOrNo },
};
