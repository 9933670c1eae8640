export { policies } from './interactions.policy.ts';
export { routes } from './interactions.routes.ts';
