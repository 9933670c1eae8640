import { z } from 'zod';
import { cursor, id, language, moment, nothing, page, pageLimit, timeline, username, visibility } from './common.ts';
import { limits } from './limits.ts';
import { personCard } from './people.ts';
import { procedure } from './procedure.ts';
import { tagBeginning, tagName } from './tags.ts';
import { text } from './text.ts';

/** What every post has, whatever its type: the rest of it is its body (decision 206). */
const envelope = {
  id,
  author: personCard,
  visibility,
  title: z.string().nullable(),
  language: language.nullable().meta({ description: 'ISO 639-1; null where it is not known.' }),
  contentWarning: z.string().nullable().meta({ description: 'What to know before opening the post; null for none.' }),
  tags: z.array(z.string()).max(limits.tags).meta({ description: 'From the tag field; the text can have more.' }),
  publishedAt: moment,
  editedAt: moment.nullable(),
  likesCount: z.number().int(),
  liked: z.boolean().meta({ description: 'Whether the viewer likes it.' }),
  commentsCount: z.number().int(),
  repostsCount: z.number().int(),
};

/** A file of a post, as it is shown. */
export const postMedia = z.strictObject({
  id: z.string(),
  url: z.string(),
  type: z.enum(['image', 'gif', 'video', 'audio', 'document']),
  width: z.number().int().nullable().meta({ description: 'Pixels.' }),
  height: z.number().int().nullable().meta({ description: 'Pixels.' }),
  duration: z.number().nullable().meta({ description: 'Seconds.' }),
  alt: z.string().nullable().meta({ description: 'A description of what can be seen or heard.' }),
  placeholder: z.string().nullable().meta({ description: 'Shown until the file has loaded.' }),
});
export type PostMedia = z.infer<typeof postMedia>;

const textShortBody = {
  type: z.literal('text_short'),
  content: z.string().meta({ description: 'The whole text.' }),
};
const textLongBody = {
  type: z.literal('text_long'),
  content: z.string().meta({ description: 'The beginning of the text, without markup.' }),
  wordCount: z.number().int(),
};
const mediaBody = {
  type: z.enum(['image', 'image_gallery', 'gif', 'video_short', 'video_long', 'song', 'album']),
  content: z.string().nullable().meta({ description: 'The text beside the media, if any.' }),
  media: z.array(postMedia),
};

/** A post of any of the nine types, with fields beside those of the envelope: flat, and told apart by `type`. */
function ofEveryType<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.discriminatedUnion('type', [
    z.strictObject({ ...envelope, ...textShortBody, ...fields }),
    z.strictObject({ ...envelope, ...textLongBody, ...fields }),
    z.strictObject({ ...envelope, ...mediaBody, ...fields }),
  ]);
}

/** A post as lists show it. */
export const post = ofEveryType({});
export type Post = z.infer<typeof post>;
export type PostType = Post['type'];

const postBody = z.discriminatedUnion('type', [
  z.strictObject(textShortBody),
  z.strictObject(textLongBody),
  z.strictObject(mediaBody),
]);
/** What a type has of its own. */
export type PostBody = z.infer<typeof postBody>;

/** A post on its own page: a long one with all of its words. */
export const wholePost = ofEveryType({
  html: z.string().nullable().meta({ description: 'Of a long post: sanitised HTML.' }),
  searchEngines: z.boolean().meta({ description: 'Whether search engines may list the post.' }),
});
export type WholePost = z.infer<typeof wholePost>;

export const postTimeline = timeline(post);
export type PostTimeline = z.infer<typeof postTimeline>;

/** A post of one's own in the trash. */
export const deletedPost = ofEveryType({
  deletedAt: moment,
  purgedAt: moment.meta({ description: 'When it is removed for good: 30 days after it was deleted.' }),
});
export type DeletedPost = z.infer<typeof deletedPost>;

const words = {
  short: text({ min: 1, max: limits.textShort }),
  long: text({ min: 1, max: limits.textLong, kind: 'markdown' }),
  title: text({ min: 1, max: limits.title, kind: 'name' }),
};
/** Which version of a post is meant: another one after every change, that of its visibility too. */
const version = z
  .string()
  .regex(/^\d{1,20}$/, { error: 'not_valid' })
  .meta({ description: 'Opaque; taken from posts.source.' });
const tags = z.array(tagName).max(limits.tags, { error: 'too_many' });

/** What the author says about a text. */
const about = {
  language: language
    .nullable()
    .optional()
    .meta({ description: 'Guessed from the text where it is left out; null where it has none.' }),
  contentWarning: text({ min: 1, max: limits.contentWarning, kind: 'name' })
    .nullable()
    .default(null)
    .meta({ description: 'Folds the post until its reader opens it.' }),
};
const shortPost = { type: z.literal('text_short'), content: words.short, ...about };
const longPost = { type: z.literal('text_long'), title: words.title, content: words.long, ...about };

export const posts = {
  'posts.create': procedure({
    kind: 'mutation',
    summary: 'Write a post',
    description:
      'A short post, or a long one with a title, in Markdown. Send an Idempotency-Key so that pressing twice, or retrying after a lost response, posts once.',
    idempotent: true,
    input: z.discriminatedUnion('type', [
      z.strictObject({ ...shortPost, visibility: visibility.default('public'), tags: tags.default([]) }),
      z.strictObject({ ...longPost, visibility: visibility.default('public'), tags: tags.default([]) }),
    ]),
    output: wholePost,
    errors: ['conflict'],
  }),
  'posts.update': procedure({
    kind: 'mutation',
    summary: 'Edit a post of your own',
    description:
      'The type can’t be changed. If the text, title, content warning or tags changed, the post is marked as edited. `basedOn` is the version from posts.source: if the post has changed since, nothing is changed and the error is conflict, unless the post already says what is sent.',
    input: z.discriminatedUnion('type', [
      z.strictObject({ id, ...shortPost, visibility, tags: tags.default([]), basedOn: version }),
      z.strictObject({ id, ...longPost, visibility, tags: tags.default([]), basedOn: version }),
    ]),
    output: wholePost,
    errors: ['not_found', 'conflict'],
  }),
  'posts.source': procedure({
    kind: 'query',
    summary: 'A post of your own as you wrote it',
    description: 'A short or a long post: the types that posts.update changes.',
    input: z.strictObject({ id }),
    output: z.strictObject({
      id,
      type: z.enum(['text_short', 'text_long']),
      title: envelope.title,
      content: z.string(),
      visibility,
      language: envelope.language,
      guessedLanguage: envelope.language.meta({ description: 'What leaving `language` out would make of it.' }),
      contentWarning: envelope.contentWarning,
      tags: envelope.tags,
      version,
    }),
    errors: ['not_found'],
  }),
  'posts.renderMarkdown': procedure({
    kind: 'read',
    summary: 'Preview Markdown as in a long post',
    input: z.strictObject({ content: text({ max: limits.textLong, kind: 'markdown' }) }),
    output: z.strictObject({ html: z.string(), wordCount: z.number().int() }),
    errors: [],
  }),
  'posts.delete': procedure({
    kind: 'mutation',
    summary: 'Move a post of your own to the trash',
    description:
      'It disappears for everyone at once and is removed for good after 30 days. Repeating this changes nothing.',
    input: z.strictObject({ id }),
    output: nothing,
    errors: ['not_found'],
  }),
  'posts.restore': procedure({
    kind: 'mutation',
    summary: 'Restore a post from the trash',
    description: 'With its likes and its original time (decision 49). Repeating this changes nothing.',
    input: z.strictObject({ id }),
    output: wholePost,
    errors: ['not_found'],
  }),
  'posts.purge': procedure({
    kind: 'mutation',
    summary: 'Remove a post in the trash for good',
    description: 'With its likes and comments. A post that is not in the trash is not found.',
    input: z.strictObject({ id }),
    output: nothing,
    errors: ['not_found'],
  }),
  'posts.trash': procedure({
    kind: 'query',
    summary: 'Your deleted posts, most recently deleted first',
    input: z.strictObject({ cursor: cursor.optional(), limit: pageLimit }),
    output: page(deletedPost),
    errors: [],
  }),
  'posts.get': procedure({
    kind: 'query',
    summary: 'One post',
    publicSeconds: 30,
    input: z.strictObject({ id }),
    output: wholePost,
    errors: ['not_found'],
  }),
  'posts.byAuthor': procedure({
    kind: 'query',
    summary: 'A person’s posts, newest first',
    publicSeconds: 30,
    input: z.strictObject({ username, cursor: cursor.optional(), limit: pageLimit }),
    output: postTimeline,
    errors: ['not_found'],
  }),
  'posts.byTag': procedure({
    kind: 'query',
    summary: 'Posts with a tag, newest first',
    description: 'An unused tag has an empty page. Posts of private profiles are not on tag pages (decision 30).',
    publicSeconds: 30,
    input: z.strictObject({ tag: tagName, cursor: cursor.optional(), limit: pageLimit }),
    output: postTimeline.extend({ tag: z.string().meta({ description: 'Case-folded, as in addresses.' }) }),
    errors: [],
  }),
  'posts.completeTag': procedure({
    kind: 'query',
    summary: 'Tags with this beginning, for completion while writing',
    description: 'From the newest posts you may see, most used first, in their most common spelling.',
    input: z.strictObject({ prefix: tagBeginning }),
    output: z.strictObject({ items: z.array(z.string()).max(limits.completions) }),
    errors: [],
  }),
  'posts.latest': procedure({
    kind: 'query',
    summary: 'New public posts for the welcome page',
    description:
      'The 20 newest of the last 200 public posts, at most two by one author. Signed out, without authors who keep out of search engines: the welcome page is what those read.',
    publicSeconds: 30,
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(post).max(20) }),
    errors: [],
  }),
};
