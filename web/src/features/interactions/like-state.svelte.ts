import type { Output } from '@vrss/contract';

type Answer = Output<'interactions.like'>;

/** Asks the API to like (true) or to take the like back (false). */
export type LikeAct = (wanted: boolean) => Promise<Answer>;

/** Whether the viewer likes a post, and how many do: changed at once, taken back where the server refuses. */
export class LikeState {
  #shown = $state.raw<Answer>() as Answer;
  /** What the server said last. */
  #known: Answer;
  #running: Promise<Answer> | null = null;
  readonly #act: LikeAct;

  constructor(known: Answer, act: LikeAct) {
    this.#known = known;
    this.#shown = known;
    this.#act = act;
  }

  get liked(): boolean {
    return this.#shown.liked;
  }
  get likesCount(): number {
    return this.#shown.likesCount;
  }

  /**
   * Likes, or takes it back. Presses while one is under way count: the last wish is sent when the first is answered.
   * Answers what the server has in the end. Throws its refusal, all being as the server has it.
   */
  async toggle(): Promise<Answer> {
    this.#wish(!this.#shown.liked);
    this.#running ??= this.#untilAsWished().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  #wish(liked: boolean): void {
    const more = Number(liked) - Number(this.#known.liked);
    this.#shown = { liked, likesCount: this.#known.likesCount + more };
  }

  async #untilAsWished(): Promise<Answer> {
    try {
      while (this.#known.liked !== this.#shown.liked) {
        this.#known = await this.#act(this.#shown.liked);
        this.#wish(this.#shown.liked);
      }
      return this.#known;
    } catch (fault) {
      this.#shown = this.#known;
      throw fault;
    }
  }
}
