import { wordsOf } from '@vrss/contract/feed-language/words';
import { withoutEntities } from './shown-words.ts';

/** Words that a text needs for its language to be told; a letter of Chinese or Japanese counts as one. */
const WORDS_AT_LEAST = 4;
/** A guess is believed from this score on, of 1 at most: names and laughter stay below it, sentences lie above. */
const SCORE_AT_LEAST = 0.7;
/** UTF-16 units that are looked at: the guess grows no better, and it takes half a microsecond a unit. */
const LOOKED_AT = 1_000;

/** Loaded with the first text that is long enough: 45 MB and half a second, which no command and few tests need. */
const detector = () => import('eld/small');

/**
 * Guesses, without asking anybody, in which language a text is written: ISO 639-1, of 60 languages; null where there is too
 * little text or too little to tell by. Names of people and tags don't count.
 */
export async function guessLanguage(text: string): Promise<string | null> {
  const prose = withoutEntities(text.slice(0, LOOKED_AT), ['link', 'mention', 'tag']);
  if (wordsOf(prose).length < WORDS_AT_LEAST) return null;
  const { eld } = await detector();
  const guess = eld.detect(prose);
  const score = guess.getScores()[guess.language] ?? 0;
  return guess.isReliable() && score >= SCORE_AT_LEAST ? guess.language : null;
}
