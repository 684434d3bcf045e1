import { type BrowserWindow, dialog } from 'electron';
import type { Log } from '../log/log.ts';
import { loadPage } from './loadPage.ts';
import { afterDeath, isDeath, type Reloads } from './recovery.ts';

/**
 * Shows a window's page again when it has died, or when it no longer answers and the user would rather not wait. The page
 * comes back where it was: everything accepted is stored, and what was looked at is remembered by the window.
 */
export function recoverWindow(window: BrowserWindow, log: Log): void {
  let reloads: Reloads = [];
  let asking: AbortController | null = null;

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.say('page', { ended: reason, code: exitCode });
    if (!isDeath(reason)) return;
    const { show, reloads: known } = afterDeath(reloads, Date.now());
    reloads = known;
    // Not in the handler itself: Electron may still be taking the dead process down, and would go down with it.
    setImmediate(() => {
      if (window.isDestroyed()) return;
      if (show === 'again') window.webContents.reload();
      else loadPage(window, 'stopped.html', log);
    });
  });

  window.on('unresponsive', () => {
    log.say('page', { ended: 'unresponsive' });
    if (asking !== null) return;
    const question = new AbortController();
    asking = question;
    void ask(window, question.signal).then((wait) => {
      asking = null;
      // Its end is then told above, and shows it again.
      if (!wait && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
  // There is nothing left to ask.
  window.on('responsive', () => asking?.abort());
  // The presenter's window, which the page opens.
  window.webContents.on('did-create-window', (child) => recoverWindow(child, log));
}

async function ask(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    signal,
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
