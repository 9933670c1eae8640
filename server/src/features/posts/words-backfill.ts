import type { Backfill, Batch } from '../../core/backfill.ts';
import { guessLanguage, shownOf, storedWords } from '../../core/text/index.ts';
import type { Transaction } from '../../platform/database/database.ts';
import {
  greatestPostId,
  postsAfter,
  storeFoundWords,
  type FoundWords,
  type WordlessRow,
} from './words-backfill.queries.ts';

/** Posts a batch: of long ones, two seconds of reading. */
const BATCH = 200;

/** Words and language of posts that are older than both (decision 214). */
export const wordsBackfill: Backfill = {
  name: 'posts.words',
  async fillAfter(tx: Transaction, id: string): Promise<Batch> {
    const posts = await postsAfter(tx, id, BATCH);
    const found: FoundWords[] = [];
    for (const post of posts) if (!post.hasWords) found.push(await findWords(post));
    const filled = found.length === 0 ? 0 : await storeFoundWords(tx, found);
    return { lastId: posts.at(-1)?.id ?? null, endId: await greatestPostId(tx), filled };
  },
};

async function findWords({ id, version, ...post }: WordlessRow): Promise<FoundWords> {
  const shown = shownOf(post);
  return { id, version, words: storedWords(shown), language: await guessLanguage(shown) };
}
