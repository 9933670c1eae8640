/** Lines of a text that a list shows before it folds: posts and bios of ordinary length are never folded. */
const LINES = 18;
/** Letters on a line of a phone. */
const LETTERS = 40;

/** Whether a text would take more room in a list than its neighbours can bear. */
export function isTall(text: string): boolean {
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / LETTERS));
  return lines > LINES;
}
