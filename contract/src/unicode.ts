/**
 * NFC, but for ideographs: it would turn compatibility ideographs, which write names, into others of another shape. They
 * combine with nothing, so the rest of a text is composed as by NFC.
 */
export function compose(text: string): string {
  return text.replace(/\P{Ideographic}+/gu, (rest) => rest.normalize('NFC'));
}

/** Length as people count it: code points, not UTF-16 units (decision 50). */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The first graphemes of a text that fit into so many code points: nothing is cut inside an emoji, a flag or a letter with
 * marks (Unicode, UAX 29).
 */
export function firstGraphemes(text: string, most: number): string {
  let end = 0;
  let count = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    count += codePoints(segment);
    if (count > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
