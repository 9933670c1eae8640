import type { TextPart } from './text-parts.ts';

/**
 * `dir` for the parts of a text that lead somewhere: by itself, and so left out when the browser looks for the direction of
 * the text around it (HTML, "The dir attribute"). Where nothing but such parts has a letter, they count after all.
 */
export function directionOfLinks(parts: readonly TextPart[]): 'auto' | undefined {
  return parts.some(({ kind, text }) => kind === 'plain' && /\p{L}/u.test(text)) ? 'auto' : undefined;
}
