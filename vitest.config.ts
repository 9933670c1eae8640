import { defineConfig } from 'vitest/config';

/** Campaigns (`npm run test:deep`) live in files of this ending and stay out of every other run. */
const DEEP = '**/*.deep.test.ts';
const FOLDERS = ['contract', 'server', 'demo', 'migrations', 'tools', 'bench'];
const FOREIGN = ['**/node_modules/**', '.cache/**'];

/** Milliseconds before a test that hangs is ended; no test asserts a time. */
const HANGS_AFTER = 120_000;
/** Campaigns come in parts of under 30 minutes (security.md, "Figures to reach"). */
const CAMPAIGN_HANGS_AFTER = 30 * 60_000;

/** The server's modules run in the tests as they run in production: by Node itself, types stripped. */
const onTheServer = {
  globalSetup: ['server/test/global-setup.ts'],
  experimental: { viteModuleRunner: false, nodeLoader: false },
};

export default defineConfig({
  test: {
    pool: 'forks',
    // Two cores, and each file has a database of its own on one PostgreSQL.
    maxWorkers: 2,
    testTimeout: HANGS_AFTER,
    hookTimeout: HANGS_AFTER,
    projects: [
      {
        test: {
          name: 'server',
          include: FOLDERS.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [DEEP, ...FOREIGN],
          // A worker reads the server's modules once, not anew for each of the files it runs; what a file changes of its
          // process it puts back.
          isolate: false,
          ...onTheServer,
        },
      },
      'web/vitest.config.ts',
      {
        test: {
          name: 'deep',
          include: [DEEP],
          exclude: FOREIGN,
          testTimeout: CAMPAIGN_HANGS_AFTER,
          hookTimeout: CAMPAIGN_HANGS_AFTER,
          ...onTheServer,
        },
      },
    ],
  },
});
