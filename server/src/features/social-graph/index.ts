export { policies } from './social-graph.policy.ts';
export { routes } from './social-graph.routes.ts';
