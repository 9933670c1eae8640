export { routes } from './posts.routes.ts';
export { readPost, timelineView } from './posts.service.ts';
export { POST_COLUMNS, type PostRow } from './posts.view.ts';
