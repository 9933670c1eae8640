export { policies } from './feeds.policy.ts';
export { routes } from './feeds.routes.ts';
