export { hidePost, unhidePost } from './moderation.service.ts';
export { jobs, schedule } from './posts.jobs.ts';
export { policies } from './posts.policy.ts';
export { routes } from './posts.routes.ts';
export { postsByIds, readPost } from './posts.service.ts';
export { hotTimeline, timeline, type HotTimeline, type Timeline, type TimelineSource } from './timelines.queries.ts';
export { readPosts } from './timelines.service.ts';
