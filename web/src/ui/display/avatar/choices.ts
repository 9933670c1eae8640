/** A person's choices: the same name and question give the same answer for ever. */
export interface Choices {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (question: string, from: number, to: number) => number;
  readonly oneOf: <Item>(question: string, items: readonly Item[]) => Item;
}

/**
 * Choices that belong to a username, whatever its case. Each question is answered by a hash of its own, so that a scene
 * which asks one thing more keeps all its other answers.
 */
export function choicesOf(username: string): Choices {
  const name = username.toLowerCase();
  const between = (question: string, from: number, to: number): number =>
    from + (hashOf(`${question}:${name}`) % (to - from + 1));
  return {
    between,
    oneOf: (question, items) => {
      const item = items[between(question, 0, items.length - 1)];
      if (item === undefined) throw new Error(`Nothing to choose from for ${question}.`);
      return item;
    },
  };
}

/** FNV-1a over UTF-16 units, then murmur3's finish, without which names that differ in the last letter stay near each other. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
