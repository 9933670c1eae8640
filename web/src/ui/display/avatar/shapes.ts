/**
 * Paths in a square of 32 by 32. Slants stand at 45 degrees, so that every point and every cut is the notch of the look: a
 * right-angled V, half as deep as wide. All run clockwise, so that shapes of one ink may overlap in one path.
 */
export const EDGE = 32;

export const sheet = rectangle(0, 0, EDGE, EDGE);

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** Half of a circle's line, or less of one where the radius is larger, to a place at the same height. */
export function arc(radius: number, across: number): string {
  return `a${radius} ${radius} 0 0 1 ${across} 0`;
}

export function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}${arc(radius, 2 * radius)}${arc(radius, -2 * radius)}z`;
}

/** The upper half of a disc that stands on the line y, or the lower one that hangs from it. */
export function halfDisc(x: number, y: number, radius: number, up: boolean): string {
  const across = up ? radius : -radius;
  return `M${x - across} ${y}${arc(radius, 2 * across)}z`;
}

/** Of the corners of a square, counted clockwise from top left: the one asked for, the one after it, the one before it. */
function around(x: number, y: number, size: number, corner: number): readonly [string, string, string] {
  const at = (turn: number): string => {
    const place = (corner + turn) % 4;
    return `${place === 1 || place === 2 ? x + size : x} ${place > 1 ? y + size : y}`;
  };
  return [at(0), at(1), at(3)];
}

/** A quarter of a disc in a square, its middle in one of the square's corners. */
export function quarterDisc(x: number, y: number, size: number, corner: number): string {
  const [middle, after, before] = around(x, y, size, corner);
  return `M${middle}L${after}A${size} ${size} 0 0 1 ${before}z`;
}

/** Half of a square, cut from corner to corner; its right angle lies in one of them. */
export function halfSquare(x: number, y: number, size: number, corner: number): string {
  const [middle, after, before] = around(x, y, size, corner);
  return `M${middle}L${after} ${before}z`;
}

/** A point of `width` on the line y, up or down from it. */
export function point(x: number, y: number, width: number, up: boolean): string {
  const half = up ? width / 2 : -width / 2;
  return `M${x - half} ${y}l${half} ${-half} ${half} ${half}z`;
}

/** A tail or a beak: a triangle of `width` whose tip lies at (x, y), open to the left or to the right. */
export function tip(x: number, y: number, width: number, left: boolean): string {
  const half = left ? width / 2 : -width / 2;
  return `M${x} ${y}l${-half} ${half}v${-width * Math.sign(half)}z`;
}

/** Everything below the line y; a point rises from it at x, or a notch is cut into it. */
export function land(y: number, x: number, width: number, up: boolean): string {
  const half = width / 2;
  return `M0 ${y}H${x - half}l${half} ${up ? -half : half} ${half} ${up ? half : -half}H${EDGE}V${EDGE}H0z`;
}

/** A bar from the line y down to `end`, whose lower end has a notch cut into it. */
export function pennant(x: number, y: number, width: number, end: number): string {
  const half = width / 2;
  return `M${x} ${y}h${width}V${end}l${-half} ${-half} ${-half} ${half}z`;
}

/** A bar from the line y up to `end`, topped by a gable. */
export function house(x: number, y: number, width: number, end: number): string {
  const half = width / 2;
  return `M${x} ${y}V${end + half}l${half} ${-half} ${half} ${half}V${y}z`;
}

/** A stripe of an endless V, or of its mirror image, whose turn lies at x between y and `thickness` below. */
export function chevron(x: number, y: number, thickness: number, down: boolean): string {
  const slant = down ? -1 : 1;
  const [left, right] = [y + slant * x, y + slant * (EDGE - x)];
  return `M0 ${left}L${x} ${y} ${EDGE} ${right}v${thickness}L${x} ${y + thickness} 0 ${left + thickness}z`;
}
