import { firstGraphemes } from '@vrss/contract/unicode';

/** The first words of a text on one line, at most `length` code points, cut between words where there are any. */
export function beginningOf(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const cut = firstGraphemes(line, length);
  if (cut === line) return line;
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:!?]+$/u, '')}…`;
}
