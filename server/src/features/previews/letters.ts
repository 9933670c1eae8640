import { BRYGADA, codePointsOf, readFaces, SCHIBSTED } from './fonts.ts';

type Family = 'Schibsted' | 'Brygada';

const drawable: Partial<Record<Family, ReadonlySet<number>>> = {};

/** What the upright faces of a family can draw. */
function pointsOf(family: Family): ReadonlySet<number> {
  return (drawable[family] ??= new Set(
    readFaces()
      .filter(({ name, style }) => style === 'normal' && name.startsWith(family))
      .flatMap(({ data }) => [...codePointsOf(data)]),
  ));
}

function canDraw(family: Family, text: string): boolean {
  const points = pointsOf(family);
  return [...text].every((character) => /\s/u.test(character) || points.has(character.codePointAt(0) ?? 0));
}

/** Emoji, flags and the signs that join them: a text says the same without its pictures. */
const PICTURES = /\p{RGI_Emoji}|\p{Emoji_Modifier}|[\uFE0F\u200D]/gv;

/**
 * The text without its emoji where one family of the bundled fonts has every letter and sign of it; empty otherwise, since a
 * text with holes may say the opposite (decision 274).
 */
export function drawableText(text: string): string {
  const tidy = text
    .normalize('NFC')
    .replace(PICTURES, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return canDraw('Schibsted', tidy) || canDraw('Brygada', tidy) ? tidy : '';
}

/** The faces that a drawable text is set in: all of it in those of one family. */
export function facesFor(text: string): string {
  return canDraw('Schibsted', text) ? SCHIBSTED : BRYGADA;
}
