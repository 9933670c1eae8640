export { listeners } from './drop-names.service.ts';
export { isEmptied } from './dropped-names.ts';
export { jobs, schedule } from './feeds.jobs.ts';
export { policies } from './feeds.policy.ts';
export { routes } from './feeds.routes.ts';
