import { sizeAt } from './size.ts';
import { UNTIL, type DataOptions, type PostTypes, type Stage } from './stage.ts';

/** Posts in one transaction; likes are twice as many. */
const BATCH = 250_000;
/** How steeply posts fall off with the fame of their author. */
const POST_POWER = 1.8;
/** Tags that there are; how often one is used falls off so steeply that the first is on a tenth of all tagged posts. */
const TAGS = { many: 4_000, power: 6, tagged: 0.3, one: 0.65, two: 0.9, apart: 1_000 };
/** Words that there are beside the sentence of every post; the first are in most posts, half are in fewer than one of 10,000. */
const WORDS = { many: 20_000, power: 4, each: 6 };
/** Of a hundred posts so many are in each language, the rest in none that is known; and so many have a content warning. */
const LANGUAGES = { en: 70, de: 8, fr: 6, es: 6, ja: 4 };
const WARNED = 0.03;
/** Likes a post has by a log-normal, two on average, and the one that everybody likes. */
const LIKES = { median: 0.9, spread: 1.3, most: 500 };
/** Liked by every person: what a purge has most to do with (the figure is in performance.md). */
const MOST_LIKED_POST = 1;

/** Of a hundred posts so many of each type: people mostly write, and then show pictures. */
const SHARES: Readonly<Record<PostTypes, Readonly<Record<string, number>>>> = {
  all: {
    text_short: 68,
    text_long: 6,
    image: 12,
    image_gallery: 5,
    gif: 3,
    video_short: 3,
    video_long: 1,
    song: 1.5,
    album: 0.5,
  },
  text: { text_short: 92, text_long: 8 },
};
/** Types that bear a title. */
const TITLED = `('text_long', 'video_long', 'song', 'album')`;
/** Of pictures, clips and music, so many come without a word. */
const WORDLESS = 0.4;

const SENTENCE = 'First frost above the weir, six frames, no second tries. ';
/** About two thousand characters, told apart by the post's id. */
const LONG_SENTENCES = 36;

/** Posts, their tags and their likes. */
export function postStages({ scale, types }: DataOptions): Stage[] {
  const { people, posts } = sizeAt(scale);
  const batches = Array.from({ length: Math.ceil(posts / BATCH) }, (_, index) => ({
    first: index * BATCH + 1,
    last: Math.min((index + 1) * BATCH, posts),
  }));
  return [
    ...batches.map(({ first, last }) => ({
      name: `posts to ${last}`,
      text: insertPosts(first, last, { people, posts, types }),
    })),
    { name: 'tags', text: INSERT_TAGS },
    ...(types === 'text'
      ? []
      : batches.map(({ first, last }) => ({ name: `words of posts to ${last}`, text: insertWords(first, last) }))),
    { name: 'backfill', text: FINISH_BACKFILL },
    ...batches.map(({ first, last }) => ({
      name: `likes of posts to ${last}`,
      text: insertLikes(first, last, people),
    })),
  ];
}

/** SQL for the type of the post `n`. */
function typeOf(types: PostTypes): string {
  const names = Object.entries(SHARES[types]);
  return `CASE ${drawn(names.slice(0, -1), 35)} ELSE '${names.at(-1)?.[0]}' END`;
}

/** SQL for the branches of a CASE that draws one of several names by their shares of a hundred. */
function drawn(shares: readonly (readonly [string, number])[], stream: number): string {
  const whens = shares.map(([name], index) => {
    const below = shares.slice(0, index + 1).reduce((sum, [, share]) => sum + share, 0);
    return `WHEN bench.chance(n, ${stream}) < ${below / 100} THEN '${name}'`;
  });
  return whens.join(' ');
}

/** SQL for the words that tell the post `n` from others. */
function ownWords(): string {
  const word = (number: number) =>
    `'w' || floor(${WORDS.many} * power(bench.chance(n, ${60 + number}), ${WORDS.power}))::int`;
  return Array.from({ length: WORDS.each }, (_, number) => word(number)).join(` || ' ' || `);
}

/** SQL for the tags of the post `n`, none twice: each further one is at another distance from the first. */
function tagsOf(): string {
  const first = `floor(${TAGS.many} * power(bench.chance(n, 51), ${TAGS.power}))::int`;
  const tag = (number: number) =>
    number === 0
      ? `'tag_' || ${first}`
      : `'tag_' || (${first} + ${(number - 1) * TAGS.apart + 1} + floor(${TAGS.apart} * bench.chance(n, ${52 + number}))::int) % ${TAGS.many}`;
  return `CASE WHEN bench.chance(n, 50) >= ${TAGS.tagged} THEN '{}'
      WHEN bench.chance(n, 52) < ${TAGS.one} THEN ARRAY[${tag(0)}]
      WHEN bench.chance(n, 52) < ${TAGS.two} THEN ARRAY[${tag(0)}, ${tag(1)}]
      ELSE ARRAY[${tag(0)}, ${tag(1)}, ${tag(2)}] END`;
}

/** SQL for how many people like the post `n`. */
function likesOf(people: number): string {
  return `CASE WHEN n = ${MOST_LIKED_POST} THEN ${people}
    ELSE least(${LIKES.most}, floor(${LIKES.median} * exp(${LIKES.spread} * bench.bell(n, 41))))::int END`;
}

interface Drawn {
  readonly people: number;
  readonly posts: number;
  readonly types: PostTypes;
}

function insertPosts(first: number, last: number, { people, posts, types }: Drawn): string {
  const when = `${UNTIL} - make_interval(secs => 31536000 * (1 - (n - bench.chance(n, 31)) / ${posts}.0))`;
  const words = `CASE WHEN type = 'text_long' THEN repeat('${SENTENCE}', ${LONG_SENTENCES}) || ${ownWords()} || ' ' || n
        WHEN type = 'text_short' OR bench.chance(n, 36) >= ${WORDLESS}
        THEN repeat('${SENTENCE}', 1 + (bench.chance(n, 34) * 4)::int) || ${ownWords()} || ' ' || n END`;
  const about =
    types === 'text'
      ? null
      : `CASE ${drawn(Object.entries(LANGUAGES), 57)} END, CASE WHEN bench.chance(n, 58) < ${WARNED} THEN 'Frost, close up' END`;
  return `
    INSERT INTO posts (id, user_id, type, visibility, title, content, content_html, excerpt, word_count, tags, likes_count,
      ${about === null ? '' : 'language, content_warning,'} published_at, created_at, updated_at)
    SELECT n, bench.person_at(floor(${people} * power(bench.chance(n, 32), ${POST_POWER}))::bigint, ${people}), type::post_type,
      (CASE WHEN bench.chance(n, 33) < 0.9 THEN 'public'
            WHEN bench.chance(n, 33) < 0.98 THEN 'followers' ELSE 'private' END)::profile_visibility,
      CASE WHEN type IN ${TITLED} THEN 'Above the weir, part ' || n END,
      words,
      CASE WHEN type = 'text_long' THEN '<p>' || words || '</p>' END,
      CASE WHEN type = 'text_long' THEN left(words, 300) END,
      CASE WHEN type = 'text_long' THEN ${LONG_SENTENCES * SENTENCE.trim().split(' ').length + WORDS.each + 1} END,
      ${tagsOf()}, ${likesOf(people)}, ${about === null ? '' : `${about},`} at, at, at
    FROM generate_series(${first}::bigint, ${last}) AS n
    CROSS JOIN LATERAL (SELECT ${when} AS at, ${typeOf(types)} AS type OFFSET 0) AS kind
    CROSS JOIN LATERAL (SELECT ${words} AS words OFFSET 0) AS written;`;
}

const INSERT_TAGS = `
    INSERT INTO post_tags (post_id, tag, name, published_at)
    SELECT id, tag, tag, published_at FROM posts CROSS JOIN LATERAL unnest(tags) AS tag WHERE tags != '{}' ORDER BY id;`;

/** What wordsOf makes of the texts above, which have no letters but small and capital ones of ASCII. */
function insertWords(first: number, last: number): string {
  return `
    INSERT INTO post_words (post_id, published_at, words)
    SELECT id, published_at,
      btrim(regexp_replace(lower(concat_ws(' ', title, content)), '[^a-z0-9]+', ' ', 'g'))
    FROM posts WHERE id BETWEEN ${first} AND ${last} ORDER BY id;`;
}

/** Nothing is filled in while figures are taken; versions from before have no backfills. */
const FINISH_BACKFILL = `
    DO $$ BEGIN
      IF to_regclass('backfills') IS NOT NULL THEN UPDATE backfills SET finished_at = now(); END IF;
    END $$;`;

/** As many as the post was made with, by different people. */
function insertLikes(first: number, last: number, people: number): string {
  return `
    INSERT INTO post_interactions (user_id, post_id, type, created_at)
    SELECT 1 + (floor(bench.chance(id, 43) * ${people})::bigint + k * 7919) % ${people}, id, 'like', published_at
    FROM (SELECT id, likes_count, published_at FROM posts WHERE id BETWEEN ${first} AND ${last} ORDER BY id) AS post
    CROSS JOIN LATERAL generate_series(1::bigint, likes_count) AS k;`;
}
