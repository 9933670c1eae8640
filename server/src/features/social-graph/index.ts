export { routes } from './social-graph.routes.ts';
