export { policies } from './privacy.policy.ts';
export { routes } from './privacy.routes.ts';
