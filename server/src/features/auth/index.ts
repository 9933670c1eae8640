export { administratorLink } from './administrator.service.ts';
export { jobs, schedule } from './auth.jobs.ts';
export { policies } from './auth.policy.ts';
export { routes } from './auth.routes.ts';
export { hashPassword } from './passwords.ts';
export { authenticate, endSessions, SESSION_COOKIE } from './sessions.ts';
