export { postFromForm, saveFromForm } from './posts/post-from-form.server.ts';
