/** What the toolbar can do with what is selected. */
export type Mark = 'bold' | 'italic' | 'heading' | 'link' | 'list' | 'quote';

/** A change of a text: `insert` takes the place from `start` to `end`, then `select` is selected. UTF-16 offsets. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly select: readonly [number, number];
}

const AROUND: Readonly<Record<'bold' | 'italic', string>> = { bold: '**', italic: '_' };
const BEFORE_LINES: Readonly<Record<'heading' | 'list' | 'quote', string>> = {
  heading: '# ',
  list: '- ',
  quote: '> ',
};
/** What a line can begin with already; another of these is taken off first. */
const BEGINNING = /^(?:#{1,6} |[-*+] |> )/;

/** Sets a mark on what is selected, or takes it off where it is set already. */
export function setMark(mark: Mark, text: string, start: number, end: number): Change {
  switch (mark) {
    case 'bold':
    case 'italic':
      return setAround(AROUND[mark], text, start, end);
    case 'link':
      return setLink(text, start, end);
    case 'heading':
    case 'list':
    case 'quote':
      return setBeforeLines(BEFORE_LINES[mark], text, start, end);
  }
}

function setAround(sign: string, text: string, start: number, end: number): Change {
  const outside = [text.slice(start - sign.length, start), text.slice(end, end + sign.length)];
  const words = text.slice(start, end);
  if (outside.every((each) => each === sign)) {
    const from = start - sign.length;
    return { start: from, end: end + sign.length, insert: words, select: [from, from + words.length] };
  }
  // Signs round a space mark nothing: they go to the words.
  const inner = words.trim();
  const lead = words.indexOf(inner);
  const insert = words.slice(0, lead) + sign + inner + sign + words.slice(lead + inner.length);
  const from = start + lead + sign.length;
  return { start, end, insert, select: [from, from + inner.length] };
}

const ADDRESS = /^https?:\/\/\S+$/i;

function setLink(text: string, start: number, end: number): Change {
  const words = text.slice(start, end);
  const isAddress = ADDRESS.test(words);
  const insert = isAddress ? `[](${words})` : `[${words}](https://)`;
  // What is missing is typed next: the words of an address, or the address of words.
  const from = isAddress ? start + 1 : start + words.length + 3;
  return { start, end, insert, select: isAddress ? [from, from] : [from, from + 'https://'.length] };
}

function setBeforeLines(sign: string, text: string, start: number, end: number): Change {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const to = nextLine === -1 ? text.length : nextLine;
  const lines = text.slice(from, to).split('\n');
  const isSet = lines.every((line) => line.startsWith(sign));
  const changed = lines.map((line) => (isSet ? line.slice(sign.length) : sign + line.replace(BEGINNING, '')));
  const insert = changed.join('\n');
  const caret = from + insert.length;
  return { start: from, end: to, insert, select: lines.length > 1 ? [from, caret] : [caret, caret] };
}
