export { jobs, listeners } from './drop-names.service.ts';
export { isEmptied } from './dropped-names.ts';
export { policies } from './feeds.policy.ts';
export { routes } from './feeds.routes.ts';

/** Nothing runs by the clock. */
export const schedule = [] as const;
