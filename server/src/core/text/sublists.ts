/** An item of a numbered list: its indent, and its number with the space after it. */
const NUMBERED = /^( *)(\d{1,9}[.)] +)(?=\S)/;
const ITEM = /^( *)(?:[-*+]|\d{1,9}[.)]) +(?=\S)/;
const FENCE = /^ *(`{3,}|~{3,})/;
/** What people indent the items of a list in a list by, whatever its number takes. */
const LEAST_INDENT = 2;

/**
 * Moves a list below an item of a numbered list to where that item's words begin: CommonMark wants three spaces and more
 * there, and a list that is indented by two would end the numbered one. Blocks of code are left as they are.
 */
export function indentSublists(source: string): string {
  let fence: string | null = null;
  /** Where the numbered item begins that is open, and where its words do. */
  let open: { readonly item: number; readonly words: number } | null = null;
  /** Spaces that the lines of the list below it lack. */
  let missing = 0;
  const lines = source.split('\n').map((line) => {
    fence = fenceAfter(line, fence);
    if (fence !== null || line.trim() === '') return line;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (open !== null && indent >= open.item + LEAST_INDENT) {
      if (missing === 0 && indent < open.words && ITEM.test(line)) missing = open.words - indent;
      return ' '.repeat(missing) + line;
    }
    missing = 0;
    const [numbered, before = '', number = ''] = NUMBERED.exec(line) ?? [];
    if (numbered !== undefined) open = { item: before.length, words: before.length + number.length };
    else if (indent === 0 || ITEM.test(line)) open = null;
    return line;
  });
  return lines.join('\n');
}

/** The fence that is open after a line, if any. */
function fenceAfter(line: string, open: string | null): string | null {
  const fence = FENCE.exec(line)?.[1];
  if (open === null) return fence ?? null;
  return fence !== undefined && fence.startsWith(open) && line.trim() === fence ? null : open;
}
