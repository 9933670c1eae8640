/** What keys do: to the post that has the focus, to the list it stands in, or to the whole page. */
export type Act =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'open' }
  /** Presses the button of the focused post that is marked `data-act="<name>"`; a post without one is left alone. */
  | { readonly kind: 'post'; readonly name: string }
  | { readonly kind: 'go'; readonly to: 'home' | 'profile' | 'settings' | 'write' }
  | { readonly kind: 'help' };

export interface Shortcut {
  /** Pressed one after another. */
  readonly keys: readonly [string, ...string[]];
  readonly act: Act;
  /** Does nothing for who is signed out. */
  readonly signedIn?: true;
}

export const shortcuts = {
  next: { keys: ['j'], act: { kind: 'move', by: 1 } },
  previous: { keys: ['k'], act: { kind: 'move', by: -1 } },
  open: { keys: ['o'], act: { kind: 'open' } },
  like: { keys: ['l'], act: { kind: 'post', name: 'like' }, signedIn: true },
  write: { keys: ['n'], act: { kind: 'go', to: 'write' }, signedIn: true },
  home: { keys: ['g', 'h'], act: { kind: 'go', to: 'home' } },
  profile: { keys: ['g', 'p'], act: { kind: 'go', to: 'profile' }, signedIn: true },
  settings: { keys: ['g', 's'], act: { kind: 'go', to: 'settings' } },
  help: { keys: ['?'], act: { kind: 'help' } },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof shortcuts;

/** Milliseconds within which a second key belongs to the first. */
const TOGETHER = 1_500;

/** Reads keys as they are pressed, single ones and pairs. */
export class KeyReader {
  readonly #signedIn: () => boolean;
  #typed: string[] = [];
  #typedAt = 0;

  constructor(signedIn: () => boolean) {
    this.#signedIn = signedIn;
  }

  /** The act that a key completes, if any; `at` is when it was pressed, in milliseconds. */
  press(key: string, at: number): Act | null {
    const before = at - this.#typedAt < TOGETHER ? this.#typed : [];
    this.#typedAt = at;
    const found = this.#find([...before, key]) ?? this.#find([key]);
    this.#typed = found === undefined || found.isWhole ? [] : found.keys;
    return found?.isWhole ? found.act : null;
  }

  #find(keys: string[]): { keys: string[]; act: Act; isWhole: boolean } | undefined {
    const known: readonly Shortcut[] = Object.values(shortcuts);
    const match = known.find(
      (shortcut) =>
        (!shortcut.signedIn || this.#signedIn()) && keys.every((key, index) => shortcut.keys[index] === key),
    );
    return match && { keys, act: match.act, isWhole: match.keys.length === keys.length };
  }
}
