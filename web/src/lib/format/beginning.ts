/** The first words of a text on one line, at most `length` code points, cut between words where there are any. */
export function beginningOf(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= length) return line;
  const cut = letters.slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:!?]+$/u, '')}…`;
}
