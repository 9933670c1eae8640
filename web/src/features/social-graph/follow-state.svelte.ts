import type { Output, Person } from '@vrss/contract';

export type Standing = NonNullable<Person['standing']>;

/** Asks the API to follow (true) or to stop (false). */
export type Act = (wanted: boolean) => Promise<Output<'socialGraph.follow'>>;

/** How the viewer stands to a person, changed at once and taken back where the server refuses. */
export class FollowState {
  #standing = $state.raw<Standing>() as Standing;
  #followersCount = $state<number | null>(null);
  #running = false;
  readonly #act: Act;

  constructor(standing: Standing, followersCount: number | null, act: Act) {
    this.#standing = standing;
    this.#followersCount = followersCount;
    this.#act = act;
  }

  get standing(): Standing {
    return this.#standing;
  }
  /** Null where the viewer sees the card alone. */
  get followersCount(): number | null {
    return this.#followersCount;
  }

  /** Follows, or stops. A press while one is under way does nothing. Throws the refusal, all being as it was. */
  async toggle(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const before = { standing: this.#standing, followersCount: this.#followersCount };
    const wanted = !before.standing.following;
    this.#show(
      { ...before.standing, following: wanted, friends: wanted && before.standing.followsYou },
      wanted ? 1 : -1,
    );
    try {
      const { standing, followersCount } = await this.#act(wanted);
      this.#standing = standing;
      this.#followersCount = followersCount;
    } catch (fault) {
      this.#standing = before.standing;
      this.#followersCount = before.followersCount;
      throw fault;
    } finally {
      this.#running = false;
    }
  }

  #show(standing: Standing, more: 1 | -1): void {
    this.#standing = standing;
    if (this.#followersCount !== null) this.#followersCount += more;
  }
}
