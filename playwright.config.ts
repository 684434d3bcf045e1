import { defineConfig } from '@playwright/test';
import { findBrowser } from './electron/local/browser.ts';

const browser = await findBrowser();

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  // One for each core of a small machine: a test spends much of its time on what it waits for.
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  // Limits are only there to end a hang: no test comes near them, on a machine five times slower than ours either.
  timeout: 300_000,
  expect: { timeout: 90_000 },
  reporter: 'list',
  globalSetup: './test/e2e/support/build.ts',
  use: {
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 720 },
    // A trace copies the whole page at every key and click, which on a small machine is most of what a test does; a
    // failure leaves a picture and the page in words. `--trace on` makes one where more is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    ...(browser.ok && { launchOptions: { executablePath: browser.value.executablePath, args: browser.value.args } }),
  },
});
