export type { FormState } from './form-state.ts';
export { default as TaskForm } from './TaskForm.svelte';
