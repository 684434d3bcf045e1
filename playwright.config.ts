import { defineConfig } from '@playwright/test';
import { findBrowser } from './electron/local/browser.ts';

const browser = await findBrowser();

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  globalSetup: './test/e2e/support/build.ts',
  use: {
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 720 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    ...(browser.ok && { launchOptions: { executablePath: browser.value.executablePath, args: browser.value.args } }),
  },
});
