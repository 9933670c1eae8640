/** The code of every key that an input method is handling (UI Events, "keyCode"). */
const HANDLED_BY_INPUT_METHOD = 229;

/**
 * Whether a key belongs to an input method. Safari ends the composition before it sends the Enter that ended it, so
 * `isComposing` is false by then; its old code still says so.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing'>): boolean {
  return event.isComposing || Reflect.get(event, 'keyCode') === HANDLED_BY_INPUT_METHOD;
}
