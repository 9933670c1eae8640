import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { isComposing } from '#lib/composing.ts';
import { placeAfterKey } from '#ui/overlay/menu-keys.ts';
import { latestOnly } from './latest-only.ts';
import type { Suggestion, Suggest } from './suggest.ts';
import type { Token, TokenReader } from './token.ts';
import { insertText } from './insert-text.ts';

export type TypingField = HTMLInputElement | HTMLTextAreaElement;

/** Milliseconds without a key before it asks. */
const PAUSE = 150;

/**
 * Completes tags and names while somebody writes: the editable combobox with a list (ARIA practices), the focus staying
 * in the field. Arrow keys choose, Enter and Tab take, Escape sends the list away until the next key.
 */
export class Completion {
  #suggestions = $state.raw<readonly Suggestion[]>([]);
  #current = $state(0);
  #token = $state.raw<Token | null>(null);
  #field: TypingField | null = null;
  readonly #reader: TokenReader;
  readonly #ask: (token: Token) => void;
  readonly listId: string;

  /** `listId` is the id of the list and the beginning of its options' ids. */
  constructor(listId: string, reader: TokenReader, suggest: Suggest) {
    this.listId = listId;
    this.#reader = reader;
    this.#ask = latestOnly({
      pause: () => PAUSE,
      ask: suggest,
      onanswer: (suggestions, token) => this.#show(suggestions, token),
      // Completing is a help: without an answer there is none.
      onfault: () => this.close(),
    });
  }

  get suggestions(): readonly Suggestion[] {
    return this.#suggestions;
  }
  get isOpen(): boolean {
    return this.#suggestions.length > 0;
  }
  get current(): number {
    return this.#current;
  }
  /** Where what is being completed begins, for placing the list there. */
  get start(): number {
    return this.#token?.start ?? 0;
  }
  get field(): TypingField | null {
    return this.#field;
  }

  optionId(place: number): string {
    return `${this.listId}-${place}`;
  }

  /** What the field says of its list. */
  get attributes() {
    return {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': this.isOpen ? this.listId : undefined,
      'aria-activedescendant': this.isOpen ? this.optionId(this.#current) : undefined,
      autocomplete: 'off',
    } as const;
  }

  /** Belongs on the field. */
  readonly attend: Attachment<TypingField> = (field) => {
    this.#field = field;
    const stops = [
      on(field, 'input', () => this.#look()),
      on(field, 'keydown', (event) => this.#onKey(event)),
      // Chromium also tells it of a field that is just being taken away, while Svelte draws.
      on(field, 'blur', () => this.close()),
      on(field, 'pointerdown', () => this.close()),
    ];
    return () => {
      for (const stop of stops) stop();
      this.close();
      this.#field = null;
    };
  };

  close(): void {
    this.#token = null;
    this.#suggestions = [];
  }

  choose(place: number): void {
    const suggestion = this.#suggestions[place];
    const token = this.#token;
    if (suggestion === undefined || token === null || this.#field === null) return;
    this.close();
    insertText(this.#field, token.start, token.end, `${suggestion.inserted} `);
  }

  #look(): void {
    const field = this.#field;
    const caret = field?.selectionStart ?? null;
    const token =
      field !== null && caret !== null && caret === field.selectionEnd ? this.#reader(field.value, caret) : null;
    if (token === null) this.close();
    this.#token = token;
    if (token !== null) this.#ask(token);
  }

  #show(suggestions: readonly Suggestion[], token: Token): void {
    // Meanwhile something else is typed, or nothing that can be completed.
    if (token !== this.#token) return;
    this.#suggestions = suggestions;
    this.#current = 0;
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.isOpen || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.#take(event)) return;
    // Taken: neither the form nor a dialog round it may act on it.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Whether a key was for the list. Keys that move the caret elsewhere send it away and do what they do. */
  #take({ key, shiftKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#current = placeAfterKey(key, this.#current, this.#suggestions.length) ?? 0;
        return true;
      case 'Enter':
      case 'Tab':
        if (shiftKey) return false;
        this.choose(this.#current);
        return true;
      case 'Escape':
        this.close();
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.close();
        return false;
      default:
        return false;
    }
  }
}
