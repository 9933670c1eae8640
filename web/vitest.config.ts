import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineProject } from 'vitest/config';

/** Models and components of the web app without a browser; journeys in a real one are in e2e/. */
export default defineProject({
  plugins: [svelte({ configFile: false })],
  test: { name: 'web', include: ['src/**/*.test.ts'], exclude: ['**/*.deep.test.ts'] },
});
