export { recordAct, type RecordedAct } from './installation.queries.ts';
export { policies } from './installation.policy.ts';
export { routes } from './installation.routes.ts';
export { installationFacts } from './installation.service.ts';
