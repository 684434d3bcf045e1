import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/** How every page of ours runs: in Chromium's sandbox, apart from the preload script, without Node. */
export const webPreferences: WebPreferences = {
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  // Simulations go on while the window is behind others.
  backgroundThrottling: false,
};
