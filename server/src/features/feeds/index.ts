export { policies } from './feeds.policy.ts';
export { routes } from './feeds.routes.ts';
export { jobs, schedule } from './feeds.jobs.ts';
