export { routes } from './interactions.routes.ts';
