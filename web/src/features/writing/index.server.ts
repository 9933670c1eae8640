export { postFromForm, saveFromForm } from './post-from-form.server.ts';
