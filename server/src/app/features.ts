import type { ProcedureName } from '@vrss/contract';
import type { Context } from '../core/context.ts';
import type { Listener } from '../core/events.ts';
import type { Jobs } from '../core/jobs.ts';
import type { Handlers, PolicyEntry } from '../core/policy.ts';
import * as auth from '../features/auth/index.ts';
import * as feeds from '../features/feeds/index.ts';
import * as installation from '../features/installation/index.ts';
import * as interactions from '../features/interactions/index.ts';
import * as posts from '../features/posts/index.ts';
import * as privacy from '../features/privacy/index.ts';
import * as socialGraph from '../features/social-graph/index.ts';
import * as users from '../features/users/index.ts';
import type { AnyHandler, Authenticate } from './bind.ts';
import { cleanUps } from './clean-ups.ts';
import { counterJobs } from './counter-jobs.ts';
import { gather } from './handlers.ts';

/** Who may call each procedure of the contract, from the ground up. A feature that is left out does not compile. */
export const policies = {
  ...installation.policies,
  ...users.policies,
  ...auth.policies,
  ...socialGraph.policies,
  ...privacy.policies,
  ...posts.policies,
  ...interactions.policies,
  ...feeds.policies,
} satisfies Readonly<Record<ProcedureName, PolicyEntry>>;

const routes: Handlers<typeof policies> = {
  ...installation.routes,
  ...users.routes,
  ...auth.routes,
  ...socialGraph.routes,
  ...privacy.routes,
  ...posts.routes,
  ...interactions.routes,
  ...feeds.routes,
};

/** The handler of each procedure. */
export const handlers = routes as Readonly<Record<string, AnyHandler>>;

export const authenticate: Authenticate = auth.authenticate;

const offers: readonly Jobs[] = [cleanUps, counterJobs, users, auth, socialGraph, posts, feeds];

export const jobs: Jobs = {
  jobs: gather(
    'job',
    offers.map((offer) => offer.jobs),
  ),
  schedule: offers.flatMap((offer) => offer.schedule),
};

/** Who hears of events. */
export function listeners(context: Context): readonly Listener[] {
  return feeds.listeners(context);
}
