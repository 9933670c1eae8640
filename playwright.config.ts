import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tools/chromium.ts';

const { executablePath, env } = findChromium();

/** A phone held in the hand and a desk: the widths that every screen is designed at (look.md). */
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 900 } };

/**
 * What a journey does is the same at every width, so it runs at one: at a desk, or tagged `@phone` where people do it by
 * thumb. What is laid out or moves otherwise from one to the other is tagged `@layout` and runs at both.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/fixtures/before-all.ts',
  // Two cores; the workers share their servers.
  workers: 2,
  // A long file, such as the tour of all screens, is no reason for one of them to wait.
  fullyParallel: true,
  // Ends what hangs; no journey asserts a time, and a loaded machine is slow.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    launchOptions: { executablePath, args: CHROMIUM_FLAGS, env: { ...process.env, ...env } },
    // A worker would stand between a page and the answers that a journey holds back; those about the worker let it in.
    serviceWorkers: 'block',
    // Without a film of the page, which costs more than the journey; its states are kept.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: true },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'phone', use: phone, grep: [/@phone/, /@layout/] },
    { name: 'desktop', use: desktop, grepInvert: /@phone/ },
  ],
});
