/** What a toast offers to press: an act, or a way somewhere. */
type ToastAction = { label: string; run: () => void } | { label: string; href: string };

/** A sentence that answers an act and goes again, with at most one thing to press. */
export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'danger';
  action: ToastAction | undefined;
  /** Ends the sentence with the way to what it speaks of. */
  link: { label: string; href: string } | undefined;
  /** What is to be pressed gets the focus: the answer to an act of the keyboard that took away where it stood. */
  takesFocus: boolean;
}

const SHOWN_FOR = 6_000;
/** With something to press it stays longer: reaching it takes time. */
const SHOWN_WITH_ACTION_FOR = 10_000;
/** More at once would cover the page; the oldest goes. */
const MOST_AT_ONCE = 3;

/** The toasts on show. Failures stay until they are dismissed; nothing goes while somebody points at it or stands in it. */
export class Toasts {
  #shown = $state<Toast[]>([]);
  #places = $state.raw<readonly string[]>([]);
  /** Nothing on the page reads them, so they are no state. */
  #timers: { id: number; timer: ReturnType<typeof setTimeout> }[] = [];
  #nextId = 1;

  get shown(): readonly Toast[] {
    return this.#shown;
  }

  /** Where they are shown: the place that was opened last. */
  get place(): string | undefined {
    return this.#places.at(-1);
  }

  /** Browser only: shows them at this place until the answer is called. */
  showAt(place: string): () => void {
    this.#places = [...this.#places, place];
    return () => {
      this.#places = this.#places.filter((other) => other !== place);
    };
  }

  /** Browser only: answers an act. */
  show(
    text: string,
    { tone = 'plain', action, link, takesFocus = false }: Partial<Omit<Toast, 'id' | 'text'>> = {},
  ): void {
    const toast: Toast = { id: this.#nextId++, text, tone, action, link, takesFocus };
    this.#shown.push(toast);
    while (this.#shown.length > MOST_AT_ONCE) this.dismiss(this.#shown[0]?.id ?? toast.id);
    this.#leaveLater(toast);
  }

  dismiss(id: number): void {
    for (const each of this.#timers) if (each.id === id) clearTimeout(each.timer);
    this.#timers = this.#timers.filter((each) => each.id !== id);
    this.#shown = this.#shown.filter((toast) => toast.id !== id);
  }

  /** It has had the focus, and asks for it no more. */
  tookFocus(id: number): void {
    for (const toast of this.#shown) if (toast.id === id) toast.takesFocus = false;
  }

  /** Everything stays while the pointer or the focus is in the toaster. */
  hold(): void {
    for (const { timer } of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  /** The time of each begins anew. */
  release(): void {
    this.hold();
    for (const toast of this.#shown) this.#leaveLater(toast);
  }

  #leaveLater(toast: Toast): void {
    if (toast.tone === 'danger') return;
    const time = toast.action ? SHOWN_WITH_ACTION_FOR : SHOWN_FOR;
    this.#timers.push({ id: toast.id, timer: setTimeout(() => this.dismiss(toast.id), time) });
  }
}

export const toasts = new Toasts();
