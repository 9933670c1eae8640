/** A short post as written, and what friends may answer to it. */
export interface Scene {
  readonly text: string;
  readonly replies: readonly string[];
  /** Speaks of the writer's own life, which a house has not. */
  readonly personal: boolean;
}

/** A piece of a long post: the given number of the texts, in their order. */
export interface Passage {
  readonly texts: readonly string[];
  readonly amount: number;
  /** Stands in some of the posts only. */
  readonly optional: boolean;
}

/** A long post as written: titles to choose from, then its passages in order. */
export interface Essay {
  readonly titles: readonly string[];
  readonly passages: readonly Passage[];
}

/** What a circle of people writes about. Texts are those of grammar.ts; slots are filled from the topic, the town and the writer's life. */
export interface Topic {
  readonly name: string;
  /** The page that stands for the topic in town: its name, what it says of itself. */
  readonly house: { readonly name: string; readonly bio: string };
  /** Parts of what people say of themselves. */
  readonly bios: readonly string[];
  /** Without their "#", the commonest first. */
  readonly tags: readonly string[];
  readonly emoji: readonly string[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** Slots that stay the same through all posts of a person: their dog has one name. */
  readonly own: readonly string[];
  readonly scenes: readonly Scene[];
  readonly essays: readonly Essay[];
}

interface TopicText {
  house: string;
  houseBio: string;
  /** Parted by "|". */
  bios: string;
  /** Parted by spaces. */
  tags: string;
  /** Parted by spaces. */
  emoji: string;
  /** Each slot's fillings, parted by "|". */
  slots: Record<string, string>;
  /** Names of slots, parted by spaces. */
  own: string;
  /** One a line. Lines that begin with ">" answer the scene above them. */
  scenes: string;
  essays: readonly string[];
}

/** Reads a topic from running text, so that its files stay readable as prose. */
export function topic(name: string, text: TopicText): Topic {
  const slots = Object.entries(text.slots).map(([slot, fillings]) => [slot, parts(fillings, '|')] as const);
  return {
    name,
    house: { name: text.house, bio: text.houseBio },
    bios: parts(text.bios, '|'),
    tags: parts(text.tags, ' '),
    emoji: parts(text.emoji, ' '),
    slots: Object.fromEntries(slots),
    own: parts(text.own, ' '),
    scenes: readScenes(text.scenes),
    essays: text.essays.map(readEssay),
  };
}

const PERSONAL = /\b(I|me|my|mine|myself)\b|\{(relative|home)/i;

/** Cuts a text at a mark; empty parts are left out. */
export function parts(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readScenes(text: string): Scene[] {
  const scenes: { text: string; replies: string[]; personal: boolean }[] = [];
  for (const line of parts(text, '\n')) {
    if (line.startsWith('>')) scenes.at(-1)?.replies.push(line.slice(1).trim());
    else scenes.push({ text: line, replies: [], personal: PERSONAL.test(line) });
  }
  return scenes;
}

/**
 * The first line holds titles, parted by "||". Then passages, parted by empty lines: "% 3" before lines takes three of
 * them, "?" before a passage leaves it out at times; everything else is Markdown.
 */
function readEssay(text: string): Essay {
  const [titles = '', ...passages] = parts(text.replaceAll(/\n +/g, '\n'), '\n\n');
  return { titles: parts(titles, '||'), passages: passages.map(readPassage) };
}

function readPassage(text: string): Passage {
  const optional = text.startsWith('? ');
  const body = optional ? text.slice(2) : text;
  const [, amount, lines = ''] = /^% (\d+)\n([^]*)$/.exec(body) ?? [];
  if (amount === undefined) return { texts: [body], amount: 1, optional };
  return { texts: parts(lines, '\n'), amount: Number(amount), optional };
}
