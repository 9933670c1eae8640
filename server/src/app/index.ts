export { createApplication, type Application } from './application.ts';
export { loadWebApp, type WebHandler } from './web.ts';
