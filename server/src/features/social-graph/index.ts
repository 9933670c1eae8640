export { countRequests } from './requests.queries.ts';
export { goPublic } from './requests.service.ts';
export { jobs, schedule } from './social-graph.jobs.ts';
export { policies } from './social-graph.policy.ts';
export { routes } from './social-graph.routes.ts';
