/** Items of a list that are drawn, or left out, together. Its key is the id of the first. */
export interface Chunk {
  readonly key: string;
  readonly ids: readonly string[];
}

const CHUNK = 5;

/** Pages never change, and their chunks are told apart by what they are. */
const known = new WeakMap<readonly string[], readonly Chunk[]>();

/** The ids of a page in chunks of five: the same chunks whenever it is asked. */
export function chunksOf(page: readonly string[]): readonly Chunk[] {
  const chunks = known.get(page) ?? divide(page);
  known.set(page, chunks);
  return chunks;
}

function divide(page: readonly string[]): readonly Chunk[] {
  const count = Math.ceil(page.length / CHUNK);
  return Array.from({ length: count }, (_, index) => {
    const ids = page.slice(index * CHUNK, (index + 1) * CHUNK);
    return { key: ids[0] ?? '', ids };
  });
}
