export { routes } from './feeds.routes.ts';
