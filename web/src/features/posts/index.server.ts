export { actOnTrash, deleteFromForm } from './trash.server.ts';
