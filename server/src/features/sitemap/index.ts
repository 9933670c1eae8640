export { registerSitemap } from './sitemap.routes.ts';
