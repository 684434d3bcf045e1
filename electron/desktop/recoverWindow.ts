import { type BrowserWindow, dialog } from 'electron';
import type { Log } from '../log/log.ts';
import { afterDeath, isDeath, type Reloads } from './recovery.ts';
import { appOrigin } from './scheme.ts';

/**
 * Shows a window's page again when it has died, or when it no longer answers and the user would rather not wait. The page
 * comes back where it was: everything accepted is stored, and what was looked at is remembered by the window.
 */
export function recoverWindow(window: BrowserWindow, log: Log): void {
  let reloads: Reloads = [];
  let isAsking = false;

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.say('page', { ended: reason, code: exitCode });
    if (!isDeath(reason)) return;
    const { show, reloads: known } = afterDeath(reloads, Date.now());
    reloads = known;
    // Not in the handler itself: Electron may still be taking the dead process down, and would go down with it.
    setImmediate(() => {
      if (window.isDestroyed()) return;
      if (show === 'again') window.webContents.reload();
      else void window.loadURL(`${appOrigin}/stopped.html`);
    });
  });

  window.on('unresponsive', () => {
    log.say('page', { ended: 'unresponsive' });
    if (isAsking) return;
    isAsking = true;
    void ask(window).then((wait) => {
      isAsking = false;
      // Its end is then told above, and shows it again.
      if (!wait && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
}

async function ask(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Isocentre',
    message: 'Isocentre’s window does not answer at the moment',
    detail: 'It may be busy. Everything you did is stored: showing it again loses nothing.',
    buttons: ['Wait', 'Show it again'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}
