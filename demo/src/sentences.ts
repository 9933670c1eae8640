/** Sentences of more words than this stand in one post alone. */
const SHARED_WORDS = 5;

/** The words of each sentence of a text, in lower case and without marks. A line's end ends a sentence too. */
function sentencesOf(text: string): string[] {
  return text
    .split(/[.?!\n]/)
    .map((sentence) => words(sentence).join(' '))
    .filter((sentence) => sentence !== '');
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
}

/** Remembers every sentence of more than five words and every whole post, so that no two posts share one. */
export class Ledger {
  readonly #seen = new Set<string>();

  /** Whether none of the text's long sentences was taken, and none stands in it twice. */
  isNew(text: string): boolean {
    const long = longSentences(text);
    return new Set(long).size === long.length && !long.some((sentence) => this.#seen.has(sentence));
  }

  /** Takes the sentences of a post; refuses, and takes none, when one of them or the whole post stands elsewhere already. */
  take(text: string): boolean {
    const whole = sentencesOf(text).join('\n');
    if (this.#seen.has(whole) || !this.isNew(text)) return false;
    for (const sentence of longSentences(text)) this.#seen.add(sentence);
    this.#seen.add(whole);
    return true;
  }
}

function longSentences(text: string): string[] {
  return sentencesOf(text).filter((sentence) => sentence.split(' ').length > SHARED_WORDS);
}
