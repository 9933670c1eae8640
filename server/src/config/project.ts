import { fileURLToPath } from 'node:url';

/** The project's folder, absolute, without a slash at its end. Defaults of settings and the web app's build start from it. */
export const projectDir = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
