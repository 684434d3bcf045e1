import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './electron/local/browser.ts';
import { ensureCore } from './electron/local/buildCore.ts';
import { corePath } from './electron/local/coreFile.ts';
import { core } from './electron/local/corePlugin.ts';
import { coast } from './renderer/build/coast.ts';

ensureCore();
const browser = await findBrowser();

/**
 * Limits are only there to end a hang: no test comes near them, on a machine five times slower than ours either. In the
 * browser what is awaited and never comes is awaited until the test's own limit.
 */
const limits = (testTimeout: number) => ({
  testTimeout,
  hookTimeout: testTimeout,
  expect: { poll: { timeout: 60_000 } },
});

/** One worker for each core; left to itself Vitest keeps one core free, half of a small machine. */
const inNode = { environment: 'node', maxWorkers: '100%', ...limits(300_000) } as const;

/**
 * What the interface is made with, named: what is only found while tests run is bundled then, and the page loaded again
 * under them.
 */
const bundled = [
  ...['react', 'react-dom', 'react-dom/client', 'react-markdown', 'remark-gfm', 'zustand', 'zod', 'cmdk', 'tinykeys'],
  ...['d3-array', 'd3-delaunay', 'd3-geo', 'd3-scale', 'd3-selection', 'd3-shape', 'd3-time', 'd3-time-format'],
  ...['d3-zoom', 'topojson-client', 'topojson-server', 'topojson-simplify', '@tanstack/react-virtual'],
  ...['@msgpack/msgpack', '@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'date-holidays', 'fastest-levenshtein'],
  ...['fflate', 'fuzzysort', 'jsonc-parser', 'write-excel-file/universal'],
  ...['papaparse', 'read-excel-file/universal', 'saxen'],
];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], ...inNode } },
      { test: { name: 'validation', include: ['test/validation/**/*.test.ts'], ...inNode } },
      {
        test: {
          ...{ name: 'reliability', include: ['test/reliability/**/*.test.ts'], ...inNode },
          globalSetup: ['test/reliability/killed/bundleWorker.ts'],
        },
      },
      {
        plugins: [react(), coast(), core(corePath)],
        worker: { format: 'es', plugins: () => [core(corePath)] },
        optimizeDeps: { include: [...bundled] },
        test: {
          name: 'component',
          include: ['test/component/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/ownStorage.ts'],
          ...limits(60_000),
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
