import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { Log } from '../log/log.ts';
import { loadPage } from './loadPage.ts';
import { webPreferences } from './webPreferences.ts';
import { readWindowState, rememberWindowState } from './windowState.ts';

/** Opens the planner's main window with a page of ours, where it was last, shown once it has something to show. */
export function openMainWindow(page: string, log: Log): BrowserWindow {
  const file = join(app.getPath('userData'), 'window.json');
  const state = readWindowState(file);
  const window = new BrowserWindow({
    ...(state?.bounds ?? { width: 1440, height: 900 }),
    minWidth: 960,
    minHeight: 600,
    title: 'Isocentre',
    backgroundColor: '#f6f8fa',
    show: false,
    webPreferences,
  });
  if (state?.maximized) window.maximize();
  rememberWindowState(window, file);
  window.once('ready-to-show', () => window.show());
  // The presenter's window is of no use without the one that the room sees.
  window.once('closed', () => {
    for (const other of BrowserWindow.getAllWindows()) other.close();
  });
  loadPage(window, page, log);
  return window;
}
