import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { core } from './electron/local/corePlugin.ts';
import { coast } from './renderer/build/coast.ts';
import { zipInPlace } from './renderer/build/zipInPlace.ts';

const at = (path: string) => resolve(process.cwd(), path);

/** All but Electron itself and the database's binary goes into the bundle, so that the package needs no other modules. */
const external = ['electron', 'better-sqlite3', /^node:/];

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      externalizeDeps: false,
      rollupOptions: { input: { main: at('electron/main.ts') }, external },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      // A sandboxed preload script may only be CommonJS.
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), coast(), zipInPlace()],
    worker: { format: 'es', plugins: () => [core(at('out/core/core.wasm')), zipInPlace()] },
    build: {
      outDir: at('out/renderer'),
      // Nothing inline: the content security policy allows only files of our own.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          index: at('renderer/index.html'),
          local: at('renderer/local.html'),
          print: at('renderer/print.html'),
          preview: at('renderer/preview.html'),
          stopped: at('renderer/stopped.html'),
          recovery: at('renderer/recovery.html'),
        },
        // window.planner must stand before the interface runs, however the two are cut into files.
        output: { strictExecutionOrder: true },
      },
    },
  },
});
