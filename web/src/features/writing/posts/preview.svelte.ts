import type { Output } from '@vrss/contract';
import { latestOnly } from '../completion/latest-only.ts';

type Rendered = Output<'posts.renderMarkdown'>;

/** Asks the server to draw a text. */
export type Render = (content: string, signal: AbortSignal) => Promise<Rendered>;

const PAUSE = 300;
/** Long texts are drawn less often: a millisecond more for each of so many characters. */
const CHARACTERS_A_MILLISECOND = 40;

/** A text as it will be drawn, by the server alone: the last text wins, and where none comes the last one stays. */
export class Preview {
  #rendered = $state.raw<Rendered>({ html: '', wordCount: 0 });
  #fault = $state.raw<unknown>(null);
  readonly #ask: (content: string) => void;

  constructor(render: Render) {
    this.#ask = latestOnly({
      pause: (content) => PAUSE + content.length / CHARACTERS_A_MILLISECOND,
      ask: render,
      onanswer: (rendered) => {
        this.#rendered = rendered;
        this.#fault = null;
      },
      onfault: (cause) => {
        this.#fault = cause;
      },
    });
  }

  /** Sanitised by the server. */
  get html(): string {
    return this.#rendered.html;
  }
  get wordCount(): number {
    return this.#rendered.wordCount;
  }
  /** Why the last text was not drawn; null when it was. */
  get fault(): unknown {
    return this.#fault;
  }

  /** Draws a text when nothing more is typed for a moment. */
  draw(content: string): void {
    this.#ask(content);
  }
}
