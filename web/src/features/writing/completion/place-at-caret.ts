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
const EDGE = 4;

/**
 * Browser only: places a list below the letter at `offset` of a field, inside the field's own box that holds both. A
 * browser tells no place of a letter in a field: a double of the field with the same letters does. Written through the
 * CSSOM: the page's policy refuses style attributes.
 */
export function placeAtCaret(list: HTMLElement, field: TypingField, offset: number): void {
  const at = placeOf(field, offset);
  const room = field.offsetWidth - list.offsetWidth - EDGE;
  list.style.left = `${field.offsetLeft + Math.max(EDGE, Math.min(at.left, room))}px`;
  list.style.top = `${field.offsetTop + Math.min(at.bottom - field.scrollTop, field.offsetHeight) + GAP}px`;
}

function placeOf(field: TypingField, offset: number): { readonly left: number; readonly bottom: number } {
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
  const place = { left: letter.offsetLeft, bottom: letter.offsetTop + lineHeight };
  double.remove();
  return place;
}
