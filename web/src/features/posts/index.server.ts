export { readBesidePost } from './beside-post.server.ts';
export { actOnTrash, deleteFromForm } from './trash.server.ts';
