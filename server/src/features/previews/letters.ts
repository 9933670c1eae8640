import { codePointsOf, readFaces } from './fonts.ts';

/** Above this share of lost letters what is left would mislead. */
const LOST_AT_MOST = 0.2;

let drawable: ReadonlySet<number> | undefined;

/** What every upright face can draw. */
function drawablePoints(): ReadonlySet<number> {
  drawable ??= new Set(
    readFaces()
      .filter((face) => face.style === 'normal')
      .flatMap((face) => [...codePointsOf(face.data)]),
  );
  return drawable;
}

/**
 * The text without what the bundled fonts have no glyph for: emoji, and scripts other than Latin. Empty where too much of
 * it would be missing to be understood.
 */
export function drawableText(text: string): string {
  const points = drawablePoints();
  const kept = [...text.normalize('NFC')].filter(
    (character) => isSpace(character) || points.has(character.codePointAt(0) ?? 0),
  );
  const tidy = kept
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const lost = letters(text) - letters(tidy);
  return lost > LOST_AT_MOST * letters(text) ? '' : tidy;
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
