import type { TypingField } from './completion.svelte.ts';

/** What decides where a letter stands in a field, copied to its double. */
const COPIED = [
  'box-sizing',
  'width',
  'padding',
  'border-width',
  'border-style',
  'font',
  'letter-spacing',
  'text-transform',
  'overflow-wrap',
  'direction',
] as const;
const GAP = 6;
const EDGE = 8;

/**
 * Browser only: places a list in the top layer below the letter at `offset` of a field, or above it where the window ends
 * before the list does, or the keyboard of a phone covers it. A browser tells no place of a letter in a field: a double of
 * the field with the same letters does. Written through the CSSOM: the page's policy refuses style attributes.
 */
export function placeAtCaret(list: HTMLElement, field: TypingField, offset: number): void {
  const box = field.getBoundingClientRect();
  const letter = placeOf(field, offset);
  // A letter that is scrolled out of the field stands at its edge.
  const top = Math.max(box.top, box.top + letter.top - field.scrollTop);
  const bottom = Math.min(box.bottom, box.top + letter.bottom - field.scrollTop);
  const seen = visualViewport ?? { offsetTop: 0, height: innerHeight };
  const above = top - GAP - list.offsetHeight;
  const isBelow = bottom + GAP + list.offsetHeight <= seen.offsetTop + seen.height - EDGE || above < seen.offsetTop;
  const room = document.documentElement.clientWidth - list.offsetWidth - EDGE;
  list.style.left = `${Math.max(EDGE, Math.min(box.left + letter.left, room))}px`;
  list.style.top = `${isBelow ? bottom + GAP : above}px`;
}

function placeOf(
  field: TypingField,
  offset: number,
): { readonly left: number; readonly top: number; readonly bottom: number } {
  const double = document.createElement('div');
  const style = getComputedStyle(field);
  for (const name of COPIED) double.style.setProperty(name, style.getPropertyValue(name));
  double.style.position = 'absolute';
  double.style.visibility = 'hidden';
  double.style.whiteSpace = field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre';
  const letter = document.createElement('span');
  letter.textContent = field.value.slice(offset) || '.';
  double.append(field.value.slice(0, offset), letter);
  document.body.append(double);
  const lineHeight = Number.parseFloat(style.lineHeight) || letter.offsetHeight;
  const { offsetLeft: left, offsetTop: top } = letter;
  double.remove();
  return { left, top, bottom: top + lineHeight };
}
