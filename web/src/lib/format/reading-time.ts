/** Words a minute that a person reads of running text, rather fewer than more. */
const PACE = 200;

/** Whole minutes to read so many words; never less than one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / PACE));
}
