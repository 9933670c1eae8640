import { fold } from '@vrss/contract';

/** Marks that are put on letters of any script, and the points of Hebrew. Vowel signs of Indic scripts are letters to readers. */
const MARKS = /(?=[\p{Script=Inherited}\p{Script=Hebrew}])\p{M}/gu;
/** Apostrophes and what is typed in their place, within a word. */
const APOSTROPHES = /(?<=[\p{L}\p{M}])['\u02BC\p{Pi}\p{Pf}](?=\p{L})/gu;
/** Hyphens divide words as spaces do. */
const BETWEEN_WORDS = /[\s\p{Pd}]+/gu;

const SIGNS = /(?<=^| )@+/g;

/**
 * A name, or what is typed to find one, as both are compared (decision 273): folded as tags are, without marks, without
 * apostrophes and the @ before a username, its words divided by single spaces.
 */
export function searchName(name: string): string {
  const bare = fold(name).normalize('NFD').replace(MARKS, '').normalize('NFC');
  return bare.replace(APOSTROPHES, '').replace(BETWEEN_WORDS, ' ').trim().replace(SIGNS, '');
}

/** The same for a column. */
export function searchNameOf(displayName: string | null): string | null {
  return displayName === null ? null : searchName(displayName);
}
