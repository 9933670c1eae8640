/** What a circle of people writes about. Sentences hold slots in braces, filled from `slots`, the town or the writer's friends. */
export interface Topic {
  readonly name: string;
  /** The page that stands for the topic in town: its name, what it says of itself. */
  readonly house: { readonly name: string; readonly bio: string };
  /** Parts of what people say of themselves. */
  readonly bios: readonly string[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** Sentences that stand by themselves. */
  readonly openers: readonly string[];
  /** Sentences that may follow any opener of the topic. */
  readonly followUps: readonly string[];
}

interface TopicText {
  house: string;
  houseBio: string;
  /** One a line. */
  bios: string;
  /** Each slot's fillings, parted by "|". */
  slots: Record<string, string>;
  /** One a line. */
  openers: string;
  /** One a line. */
  followUps: string;
}

/** Reads a topic from running text, so that its files stay readable as prose. */
export function topic(name: string, text: TopicText): Topic {
  const slots = Object.entries(text.slots).map(([slot, fillings]) => [slot, parts(fillings, '|')] as const);
  return {
    name,
    house: { name: text.house, bio: text.houseBio },
    bios: parts(text.bios, '\n'),
    slots: Object.fromEntries(slots),
    openers: parts(text.openers, '\n'),
    followUps: parts(text.followUps, '\n'),
  };
}

/** Cuts a text at a mark; empty parts are left out. */
export function parts(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
