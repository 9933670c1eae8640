import type { Output, Standing } from '@vrss/contract';

/** What a viewer can do about what is between them and a person; asking to be friends follows too (decision 34). */
export type TieAct = 'follow' | 'askFriendship' | 'unfollow' | 'removeFollower';

/** Asks the API to do it. */
export type Act = (act: TieAct) => Promise<Output<'socialGraph.follow'>>;

const outcome: Readonly<Record<TieAct, (before: Standing) => Partial<Standing>>> = {
  follow: ({ followsYou }) => ({ following: true, friends: followsYou, asksFriendship: false }),
  askFriendship: ({ followsYou }) => ({
    following: true,
    friends: followsYou,
    askedFriendship: !followsYou,
    asksFriendship: false,
  }),
  unfollow: () => ({ following: false, friends: false, askedFriendship: false }),
  removeFollower: () => ({ followsYou: false, friends: false, asksFriendship: false }),
};

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

  /**
   * Does one thing, and answers whether it did: a press while another is under way does nothing. Throws the refusal, all
   * being as it was.
   */
  async act(act: TieAct): Promise<boolean> {
    if (this.#running) return false;
    this.#running = true;
    const before = { standing: this.#standing, followersCount: this.#followersCount };
    this.#show({ ...before.standing, ...outcome[act](before.standing) });
    try {
      const { standing, followersCount } = await this.#act(act);
      this.#standing = standing;
      this.#followersCount = followersCount;
      return true;
    } catch (fault) {
      this.#standing = before.standing;
      this.#followersCount = before.followersCount;
      throw fault;
    } finally {
      this.#running = false;
    }
  }

  #show(standing: Standing): void {
    const more = Number(standing.following) - Number(this.#standing.following);
    this.#standing = standing;
    if (this.#followersCount !== null) this.#followersCount += more;
  }
}
