import { TextDecoder } from 'node:util';

// The mark is kept, so that it can be refused: JSON begins with none (RFC 8259, section 8.1).
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BYTE_ORDER_MARK = '\uFEFF';

/** The bytes of a body as text; null where they are not UTF-8 or begin with a byte order mark. */
export function decodeJson(bytes: Uint8Array): string | null {
  try {
    const text = decoder.decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK) ? null : text;
  } catch {
    return null;
  }
}

interface Shape {
  /** How deep brackets nest; counting ends one above the limit. */
  readonly depth: number;
  /** Members of all objects, repeated ones too. */
  readonly members: number;
}

/**
 * Counts brackets and members of a JSON text in one pass and without parsing, so a hostile body costs no more than its
 * length (security.md, Input). Outside strings, JSON has one colon for each member.
 */
export function shapeOf(json: string, depthLimit: number): Shape {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let inString = false;
  for (let at = 0; at < json.length && deepest <= depthLimit; at += 1) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === ':') members += 1;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return { depth: deepest, members };
}

/** Members of all objects in a value that was parsed: fewer than its text has where an object names one twice. */
export function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : parts.length;
  return parts.reduce<number>((sum, part) => sum + membersOf(part), own);
}
