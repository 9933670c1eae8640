export { hidePost, unhidePost } from './moderation.service.ts';
export { jobs, schedule } from './posts.jobs.ts';
export { policies } from './posts.policy.ts';
export { routes } from './posts.routes.ts';
export { readPost, timelineView } from './posts.service.ts';
export { postColumns, type PostRow } from './posts.view.ts';
