export { default as AuthPage } from './AuthPage.svelte';
export { default as ByMailForm } from './ByMailForm.svelte';
export { default as CheckMail } from './CheckMail.svelte';
export { default as DeadLink } from './DeadLink.svelte';
export { default as NewPasswordField } from './NewPasswordField.svelte';
export { default as SignUpForm } from './SignUpForm.svelte';
