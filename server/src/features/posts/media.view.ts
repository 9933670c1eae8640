import { postMedia, type PostMedia } from '@vrss/contract';

/**
 * What posts.media_urls (decision 16) says, as the contract has it. The column is JSON that no CHECK describes: an item that
 * lacks its id, address or type is left out, so that it never keeps the post from being read.
 */
export function mediaView(stored: unknown): PostMedia[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item) => itemView(item) ?? []);
}

function itemView(item: unknown): PostMedia | null {
  if (typeof item !== 'object' || item === null) return null;
  const known = { ...NOTHING_KNOWN, ...item, id: idOf(item) };
  const fields = Object.keys(postMedia.shape).map((name): [string, unknown] => [name, Reflect.get(known, name)]);
  return postMedia.safeParse(Object.fromEntries(fields)).data ?? null;
}

/** An id is a number in the database and a text in the API. */
function idOf(item: object): unknown {
  const id: unknown = Reflect.get(item, 'id');
  return typeof id === 'number' ? String(id) : id;
}

const NOTHING_KNOWN = { width: null, height: null, duration: null, alt: null, placeholder: null };
