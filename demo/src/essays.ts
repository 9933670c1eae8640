import { limits } from '@vrss/contract';
import type { Circles } from './circle.ts';
import { Deck, Filling } from './grammar.ts';
import { writeNotes } from './notes.ts';
import type { DemoPerson } from './people.ts';
import { at, type Random } from './random.ts';
import type { Ledger } from './sentences.ts';
import { settledFor, slotsFor } from './slots.ts';
import { allTopics, type Essay, type Passage, type Topic } from './topics.ts';
import { pickTags } from './voice.ts';

export interface Long {
  readonly title: string;
  /** Markdown. */
  readonly content: string;
  readonly tags: readonly string[];
}

/** Attempts at a passage that nobody wrote before, and at a whole post. */
const ATTEMPTS = { passage: 60, essay: 10 };
const WORDS = { least: 250, most: 1_200 };
/** How many long posts end with short notes, mention a friend, have a filled tag field. */
const NOTES = 0.35;
const MENTIONS = 0.4;
const TAGGED = 0.7;
/** The title and the first paragraph: what a post cannot do without. */
const OPENING = 2;
/** What may differ from paragraph to paragraph: a post in which everything happens at half past three is a machine's. */
const LOOSE = new Set(['time', 'minutes', 'count', 'number', 'nth', 'at']);
const LIST_ITEM = /^(-|1\.) /;

/** Writes long posts from the essays of a topic. */
export class EssayWriter {
  readonly #random: Random;
  readonly #people: readonly DemoPerson[];
  readonly #circles: Circles;
  readonly #ledger: Ledger;
  readonly #essays: ReadonlyMap<Topic, Deck<Essay>>;

  constructor(random: Random, people: readonly DemoPerson[], circles: Circles, ledger: Ledger) {
    this.#random = random;
    this.#people = people;
    this.#circles = circles;
    this.#ledger = ledger;
    const told = allTopics.filter((topic) => topic.essays.length > 0);
    this.#essays = new Map(told.map((topic) => [topic, new Deck(random, topic.essays)]));
  }

  /** A long post nobody wrote before, or null where the topic has none left. */
  write(author: number, age: number, topic: Topic): Long | null {
    const deck = this.#essays.get(topic);
    for (let attempt = 0; deck !== undefined && attempt < ATTEMPTS.essay; attempt += 1) {
      const long = this.#compose(author, age, topic, deck.deal());
      if (long !== null && this.#ledger.take(`${long.title}\n${long.content}`)) return long;
    }
    return null;
  }

  #compose(author: number, age: number, topic: Topic, essay: Essay): Long | null {
    const person = at(this.#people, author);
    const slots = slotsFor(person, this.#circles.namesFor(author), topic);
    const title: Passage = { texts: essay.titles, amount: 1, optional: false };
    const first = new Filling(this.#random, slots, settledFor(author, topic));
    const written = this.#fillAll(first, [title, ...this.#chosen(essay)]);
    if (written === null) return null;
    const [heading = '', ...paragraphs] = written.texts;
    if (this.#random.chance(NOTES))
      paragraphs.push(writeNotes(this.#random, author, person, this.#circles, this.#ledger));
    const text = paragraphs.join('\n\n');
    if (heading.length > limits.title || !isLong(text)) return null;
    const mentions = this.#random.chance(MENTIONS);
    const content = mentions ? this.#circles.mentionIn(text, written.filling, author, age) : text;
    const tags = this.#random.chance(TAGGED) ? pickTags(this.#random, topic, this.#random.between(1, 4)) : [];
    return { title: heading, content, tags };
  }

  /** Some leave out what may be left out, others tell everything. */
  #chosen(essay: Essay): readonly Passage[] {
    if (this.#random.chance(0.6))
      return essay.passages.map((passage) => ({ ...passage, amount: passage.texts.length }));
    return essay.passages.filter(({ optional }) => !optional || this.#random.chance(0.6));
  }

  #fillAll(first: Filling, passages: readonly Passage[]): { texts: string[]; filling: Filling } | null {
    let filling = first;
    const texts: string[] = [];
    for (const passage of passages) {
      const parts: string[] = [];
      for (const text of this.#pick(passage)) {
        const found = this.#fill(filling, text);
        if (found === null) continue;
        filling = found.filling;
        parts.push(found.text);
      }
      if (parts.length > 0) texts.push(joined(parts));
      else if (texts.length < OPENING) return null;
    }
    return { texts: withoutBareHeadings(texts), filling };
  }

  /** As many of the passage's texts as it wants, in the order in which they were written. */
  #pick({ texts, amount }: Passage): readonly string[] {
    const picked = new Set(this.#random.shuffled(texts).slice(0, amount));
    return texts.filter((text) => picked.has(text));
  }

  /** Fills the text until it says nothing that was said before; null where that does not happen. */
  #fill(before: Filling, text: string): { readonly text: string; readonly filling: Filling } | null {
    for (let attempt = 0; attempt < ATTEMPTS.passage; attempt += 1) {
      const filling = before.fork(LOOSE);
      const filled = filling.fill(text);
      if (this.#ledger.isNew(filled)) return { text: filled, filling };
    }
    return null;
  }
}

function isLong(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= WORDS.least && words <= WORDS.most;
}

/** Headings under which something stands. */
function withoutBareHeadings(texts: readonly string[]): string[] {
  const isHeading = (text: string | undefined) => text === undefined || text.startsWith('## ');
  return texts.filter((text, index) => !text.startsWith('## ') || !isHeading(texts[index + 1]));
}

/** Paragraphs with empty lines between them; the items of a list without, and numbered anew. */
function joined(texts: readonly string[]): string {
  if (!LIST_ITEM.test(at(texts, 0))) return texts.join('\n\n');
  return texts.map((text, index) => text.replace(/^1\. /, `${index + 1}. `)).join('\n');
}
