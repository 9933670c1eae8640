import type { Output, ViewerRelationship } from '@vrss/contract';

/** What a viewer can do about what is between them and a person; asking to be friends follows too (decision 34). */
export type RelationshipAct = 'follow' | 'askFriendship' | 'unfollow' | 'removeFollower';

/** Asks the API to do it. */
export type Act = (act: RelationshipAct) => Promise<Output<'socialGraph.follow'>>;

const outcome: Readonly<Record<RelationshipAct, (before: ViewerRelationship) => Partial<ViewerRelationship>>> = {
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
  #viewerRelationship = $state.raw<ViewerRelationship>() as ViewerRelationship;
  #followersCount = $state<number | null>(null);
  #running = false;
  readonly #act: Act;

  constructor(viewerRelationship: ViewerRelationship, followersCount: number | null, act: Act) {
    this.#viewerRelationship = viewerRelationship;
    this.#followersCount = followersCount;
    this.#act = act;
  }

  get viewerRelationship(): ViewerRelationship {
    return this.#viewerRelationship;
  }
  /** Null where the viewer sees the card alone. */
  get followersCount(): number | null {
    return this.#followersCount;
  }

  /**
   * Does one thing, and answers whether it did: a press while another is under way does nothing. Throws the refusal, all
   * being as it was.
   */
  async act(act: RelationshipAct): Promise<boolean> {
    if (this.#running) return false;
    this.#running = true;
    const before = { viewerRelationship: this.#viewerRelationship, followersCount: this.#followersCount };
    this.#show({ ...before.viewerRelationship, ...outcome[act](before.viewerRelationship) });
    try {
      const { viewerRelationship, followersCount } = await this.#act(act);
      this.#viewerRelationship = viewerRelationship;
      this.#followersCount = followersCount;
      return true;
    } catch (fault) {
      this.#viewerRelationship = before.viewerRelationship;
      this.#followersCount = before.followersCount;
      throw fault;
    } finally {
      this.#running = false;
    }
  }

  #show(viewerRelationship: ViewerRelationship): void {
    const more = Number(viewerRelationship.following) - Number(this.#viewerRelationship.following);
    this.#viewerRelationship = viewerRelationship;
    if (this.#followersCount !== null) this.#followersCount += more;
  }
}
