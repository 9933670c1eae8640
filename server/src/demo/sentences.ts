/** Sentences of more words than this stand in one post alone. */
const SHARED_WORDS = 5;

/** The words of each sentence of a text, in lower case and without marks. */
function sentencesOf(text: string): string[] {
  return text
    .split(/[.?!]+(?=[\s”]|$)/u)
    .map((sentence) => words(sentence).join(' '))
    .filter((sentence) => sentence !== '');
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
}

/** Remembers every sentence of more than five words, so that no two posts share one. */
export class Ledger {
  readonly #seen = new Set<string>();

  /** Takes the sentences of a post; refuses, and takes none, when one of them stands elsewhere already. */
  take(text: string): boolean {
    const long = sentencesOf(text).filter((sentence) => sentence.split(' ').length > SHARED_WORDS);
    if (new Set(long).size < long.length || long.some((sentence) => this.#seen.has(sentence))) return false;
    for (const sentence of long) this.#seen.add(sentence);
    return true;
  }
}
