export { createApplication, type Application, type ApplicationOptions } from './application.ts';
export { loadWebApp, type WebHandler } from './web.ts';
