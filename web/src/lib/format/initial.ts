const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first letter, digit or sign of a name, in capitals. */
export function initialOf(name: string): string {
  for (const { segment } of graphemes.segment(name.trim())) return segment.toLocaleUpperCase('en');
  return '';
}

/** A number below `count` that is always the same for the same username, whatever its case. */
export function toneOf(username: string, count: number): number {
  let sum = 0;
  for (const character of username.toLowerCase()) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % count;
}
