import type { DemoPerson } from './people.ts';
import type { Random } from './random.ts';
import { town } from './town.ts';
import type { Topic } from './topics.ts';

/** What must keep its letters: mentions and addresses. */
const KEPT = /(@\w+|https?:\S+)/;
const TOWN_TAG = 'HarrowFalls';

/** Puts a finished short text into its author's manner: a word at the end, tags, a picture, no capitals. */
export function speakAs(random: Random, person: DemoPerson, topic: Topic, text: string): string {
  const closer = text.length < 300 && random.chance(0.06) ? ` ${random.pick(town.closers)}` : '';
  const picture = person.voice === 'emoji' && random.chance(0.5) ? ` ${random.pick(topic.emoji)}` : '';
  const said = person.voice === 'lower' ? withoutCapitals(text + closer) : text + closer;
  return said + picture + tagsAfter(random, person, topic, text);
}

function withoutCapitals(text: string): string {
  return text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : part.toLowerCase()))
    .join('')
    .replace(/\.$/, '');
}

function tagsAfter(random: Random, person: DemoPerson, topic: Topic, text: string): string {
  if (text.includes('#') || !random.chance(person.tagging)) return '';
  const tags = pickTags(
    random,
    topic,
    random.weighted([1, 2, 3], (amount) => 1 / amount),
  );
  const spelled = person.voice === 'lower' ? tags.map((tag) => tag.toLowerCase()) : tags;
  return ` ${spelled.map((tag) => `#${tag}`).join(' ')}`;
}

/** Tags that suit a topic, the commonest oftener, none twice. */
export function pickTags(random: Random, topic: Topic, amount: number): string[] {
  const all = [...topic.tags, TOWN_TAG];
  const tags = Array.from({ length: amount }, () => random.weighted(all, (tag) => 1 / (1 + all.indexOf(tag))));
  return [...new Set(tags)];
}
