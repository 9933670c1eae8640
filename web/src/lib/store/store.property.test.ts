import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from './act.ts';
import { samplePost } from './sample-post.ts';
import { Store } from './store.ts';
import type { KnownPost } from './posts.ts';

/**
 * A server, and the line to it: each request is carried out at one moment and answered at a later one, and anything else
 * can come in between. Some requests are refused.
 */
class Server {
  readonly truth = new Map<string, KnownPost>(['1', '2'].map((id) => [id, { ...samplePost(id), gone: false }]));
  readonly refusals: Error[] = [];
  /** Steps that can be taken now: each carries out a request or delivers an answer. */
  readonly steps: (() => void)[] = [];

  request<Answer>(isRefused: boolean, carryOut: () => Answer): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.steps.push(() => {
      if (isRefused) {
        const refusal = new Error(`refusal ${this.refusals.length}`);
        this.refusals.push(refusal);
        this.steps.push(() => reject(refusal));
      } else {
        const answer = carryOut();
        this.steps.push(() => resolve(answer));
      }
    });
    return promise;
  }

  read(id: string): KnownPost {
    const found = this.truth.get(id);
    if (found === undefined) throw new Error(`There is no post ${id}.`);
    return found;
  }

  change(id: string, fields: Partial<KnownPost>): KnownPost {
    // A post keeps its type, so that what changes of it is of that type too.
    const changed = { ...this.read(id), gone: false, ...fields } as KnownPost;
    this.truth.set(id, changed);
    return changed;
  }

  like(id: string, liked: boolean): KnownPost {
    const before = this.read(id);
    return this.change(id, {
      gone: before.gone === true,
      liked,
      likesCount: before.likesCount + Number(liked) - Number(before.liked),
    });
  }
}

function likeAct(server: Server, id: string, liked: boolean, isRefused: boolean): Act<KnownPost, KnownPost> {
  return {
    queue: 'like',
    about: 'like',
    apply: (known) => ({ liked, likesCount: known.likesCount + Number(liked) - Number(known.liked) }),
    send: () => server.request(isRefused, () => server.like(id, liked)),
    confirm: (answer) => ({ liked: answer.liked, likesCount: answer.likesCount }),
  };
}

function deleteAct(server: Server, id: string, gone: boolean, isRefused: boolean): Act<KnownPost, KnownPost> {
  return {
    queue: 'delete',
    about: 'delete',
    apply: () => ({ gone }),
    send: () => server.request(isRefused, () => server.change(id, { gone })),
    confirm: () => ({ gone }),
  };
}

const id = fc.constantFrom('1', '2');
/** Something that the viewer does, something that they read, or the next step of a request that is under way. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('like' as const), id, isRefused: fc.boolean() }),
  fc.record({ kind: fc.constant('delete' as const), id, isRefused: fc.boolean() }),
  fc.record({ kind: fc.constant('read' as const), id }),
  fc.record({ kind: fc.constant('step' as const), which: fc.nat(20) }),
);
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

/** Lets everything that a step set in motion happen. */
const settle = () => new Promise((done) => setImmediate(done));

class Run {
  readonly server = new Server();
  readonly store = new Store();
  readonly reasons: unknown[] = [];
  readonly #outcomes: Promise<unknown>[] = [];

  constructor() {
    for (const known of this.server.truth.values()) this.store.posts.receive(known, this.store.clock.next());
  }

  async take(each: Event): Promise<void> {
    switch (each.kind) {
      case 'like':
        this.#act(each.id, likeAct(this.server, each.id, !this.#shown(each.id).liked, each.isRefused));
        break;
      case 'delete':
        this.#act(each.id, deleteAct(this.server, each.id, this.#shown(each.id).gone !== true, each.isRefused));
        break;
      case 'read': {
        const version = this.store.clock.next();
        const read = this.server.request(false, () => this.server.read(each.id));
        this.#outcomes.push(read.then((found) => this.store.posts.receive(found, version)));
        break;
      }
      case 'step':
        await this.#step(each.which);
    }
  }

  /** Carries out and answers all that is under way, and what that sets in motion. */
  async finish(): Promise<void> {
    while (this.server.steps.length > 0) await this.#step(0);
    await Promise.all(this.#outcomes);
  }

  #act(postId: string, act: Act<KnownPost, KnownPost>): void {
    const before = this.#shown(postId);
    this.#outcomes.push(this.store.posts.act(postId, act).catch((reason: unknown) => this.reasons.push(reason)));
    expect(this.#shown(postId)).toEqual({ ...before, ...act.apply(before) });
  }

  #shown(postId: string): KnownPost {
    const shown = this.store.posts.get(postId);
    if (shown === undefined) throw new Error(`Nothing is known of ${postId}.`);
    return shown;
  }

  async #step(which: number): Promise<void> {
    const [step] = this.server.steps.splice(which % Math.max(1, this.server.steps.length), 1);
    step?.();
    await settle();
  }
}

test('whatever is done, read, refused and answered in any order, in the end the store has what the server has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
      const run = new Run();
      for (const each of events) await run.take(each);
      await run.finish();
      for (const [postId, truth] of run.server.truth) {
        expect(run.store.posts.get(postId)).toEqual(truth);
        expect(run.store.posts.confirmed(postId)).toEqual(truth);
      }
      expect(new Set(run.reasons)).toEqual(new Set(run.server.refusals));
    }),
    { numRuns: 300, seed: 12 },
  );
});
