/** Its name in the library of types says that it goes away; browsers have nothing else that their undo knows of. */
interface Typing {
  execCommand(command: 'insertText' | 'delete', showInterface: false, text: string): boolean;
}

/**
 * Browser only: puts `text` in the place of a stretch of a field as if it were typed, so that undo takes it back and
 * everybody hears it. The caret stands behind it, or `select` says what is selected, as offsets in the field. A field that
 * is read-only stays as it is.
 */
export function insertText(
  field: HTMLInputElement | HTMLTextAreaElement,
  start: number,
  end: number,
  text: string,
  select: readonly [number, number] = [start + text.length, start + text.length],
): void {
  if (field.readOnly) return;
  field.focus();
  field.setSelectionRange(start, end);
  const typing: Typing = field.ownerDocument;
  const isTyped =
    text === ''
      ? start === end || typing.execCommand('delete', false, '')
      : typing.execCommand('insertText', false, text);
  if (!isTyped) {
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  }
  field.setSelectionRange(...select);
}
