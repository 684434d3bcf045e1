import type { BrowserWindow } from 'electron';
import type { Log } from '../log/log.ts';
import { appOrigin } from './scheme.ts';

/** Shows a page of ours in a window. One that goes on to another page while it loads is said to have failed, which is no fault. */
export function loadPage(window: Pick<BrowserWindow, 'loadURL'>, page: string, log: Log): void {
  window.loadURL(`${appOrigin}/${page}`).catch((error: unknown) => log.fault('window', error));
}
