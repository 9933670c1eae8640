import { beginningOf } from './beginning.ts';

/** Letters of a name within a sentence: more would hide what the sentence says. */
const SHORT = 40;

interface Named {
  readonly username: string;
  readonly displayName: string | null;
}

/** What a person is called: their display name, or the username where they have none. */
export function nameOf(person: Named): string {
  return person.displayName ?? person.username;
}

/** The same within a sentence, cut after 40 letters. */
export function shortNameOf(person: Named): string {
  return beginningOf(nameOf(person), SHORT);
}
