import type { Handlers } from '../core/context.ts';
import type { Jobs } from '../core/jobs.ts';
import * as auth from '../features/auth/index.ts';
import * as feeds from '../features/feeds/index.ts';
import * as installation from '../features/installation/index.ts';
import * as interactions from '../features/interactions/index.ts';
import * as posts from '../features/posts/index.ts';
import * as socialGraph from '../features/social-graph/index.ts';
import * as users from '../features/users/index.ts';
import type { AnyHandler, Authenticate } from './bind.ts';
import { cleanUps } from './clean-ups.ts';
import { counterJobs } from './counter-jobs.ts';
import { gather } from './handlers.ts';

/** The handlers of all features, from the ground up. That each procedure has one is checked when the server starts. */
const routes: readonly Partial<Handlers>[] = [
  installation.routes,
  users.routes,
  auth.routes,
  socialGraph.routes,
  posts.routes,
  interactions.routes,
  feeds.routes,
];

export const handlers = gather('procedure', routes as readonly Readonly<Record<string, AnyHandler>>[]);

export const authenticate: Authenticate = auth.authenticate;

const offers: readonly Jobs[] = [cleanUps, counterJobs, auth, posts];

export const jobs: Jobs = {
  jobs: gather(
    'job',
    offers.map((offer) => offer.jobs),
  ),
  schedule: offers.flatMap((offer) => offer.schedule),
};
