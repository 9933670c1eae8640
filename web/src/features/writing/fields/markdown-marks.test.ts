import { expect, test } from 'vitest';
import { setMark, type Mark } from './markdown-marks.ts';

/** Sets a mark on what stands between the bars; the answer shows what is selected afterwards. */
function marked(mark: Mark, text: string): string {
  const [before = '', selected = '', after = ''] = text.split('|');
  const plain = before + selected + after;
  const { start, end, insert, select } = setMark(mark, plain, before.length, before.length + selected.length);
  const changed = plain.slice(0, start) + insert + plain.slice(end);
  return `${changed.slice(0, select[0])}|${changed.slice(select[0], select[1])}|${changed.slice(select[1])}`;
}

test('bold and italic stand round the words and come off again', () => {
  expect(marked('bold', 'a |weir| b')).toBe('a **|weir|** b');
  expect(marked('bold', 'a **|weir|** b')).toBe('a |weir| b');
  expect(marked('italic', 'a |weir| b')).toBe('a _|weir|_ b');
  expect(marked('italic', '**|weir|**')).toBe('**_|weir|_**');
});

test('spaces at the ends of the selection stay outside', () => {
  expect(marked('bold', 'a| weir |b')).toBe('a **|weir|** b');
});

test('without a selection one writes inside', () => {
  expect(marked('bold', 'a ||')).toBe('a **||**');
  expect(marked('link', '||')).toBe('[](|https://|)');
});

test('a link asks for what is missing', () => {
  expect(marked('link', 'the |mill| race')).toBe('the [mill](|https://|) race');
  expect(marked('link', '|https://mill.example/|')).toBe('[||](https://mill.example/)');
});

test('headings, lists and quotes are of whole lines', () => {
  expect(marked('heading', 'one\ntw||o\nthree')).toBe('one\n# two||\nthree');
  expect(marked('list', 'on|e\ntw|o')).toBe('|- one\n- two|');
  expect(marked('quote', '|one\ntwo|')).toBe('|> one\n> two|');
});

test('the same again takes it off, another takes its place', () => {
  expect(marked('heading', '# one||')).toBe('one||');
  expect(marked('list', '|- one\n- two|')).toBe('|one\ntwo|');
  expect(marked('quote', '- one||')).toBe('> one||');
  expect(marked('list', '|- one\ntwo|')).toBe('|- one\n- two|');
});

test('an empty text becomes the beginning of a line', () => {
  expect(marked('heading', '||')).toBe('# ||');
});
