type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/**
 * The Latin letter of a key, in lower case: the one that it types or, on a layout of another script, the one in its place
 * on an English keyboard. Other keys by their name.
 */
export function letterOf({ key, code }: Pick<Key, 'key' | 'code'>): string {
  const isOfOtherScript = /^(?!\p{Script=Latin})\p{L}\p{M}*$/u.test(key);
  const letter = isOfOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key) : key;
  return letter.length === 1 ? letter.toLowerCase() : letter;
}

/** What a key says to shortcuts: letters as without Caps Lock, while those typed with Shift stay capitals. */
export function keyOf(event: Key): string {
  const letter = letterOf(event);
  return event.shiftKey && /^[a-z]$/.test(letter) ? letter.toUpperCase() : letter;
}
