import { entitiesIn, type Entity } from '@vrss/contract';
import { wordsOf } from '@vrss/contract/feed-language/words';

/** What is shown of a post that a reader can look for by its words: its title and its text, without web addresses. */
export function shownText(title: string | null, text: string): string {
  return withoutEntities(title === null ? text : `${title}\n${text}`, ['link']);
}

/** A text without what it names in one of these ways. */
export function withoutEntities(text: string, kinds: readonly Entity['kind'][]): string {
  let kept = '';
  let from = 0;
  for (const { kind, start, end } of entitiesIn(text)) {
    if (!kinds.includes(kind)) continue;
    kept += `${text.slice(from, start)} `;
    from = end;
  }
  return kept + text.slice(from);
}

/** The words of a text as post_words and muted_words hold them: cut and folded (decision 37), with a space between two. */
export function storedWords(text: string): string {
  return wordsOf(text).join(' ');
}
