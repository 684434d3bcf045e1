import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './electron/local/browser.ts';
import { coast } from './renderer/build/coast.ts';

const browser = await findBrowser();

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'validation',
          environment: 'node',
          include: ['test/validation/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        plugins: [react(), coast()],
        test: {
          name: 'component',
          include: ['test/component/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(
              browser.ok
                ? { launchOptions: { executablePath: browser.value.executablePath, args: browser.value.args } }
                : {},
            ),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 720 } }],
          },
        },
      },
    ],
  },
});
