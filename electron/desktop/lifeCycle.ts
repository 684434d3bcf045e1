import { app, type BrowserWindow, powerMonitor } from 'electron';
import { type GivenFile, givenPath } from '../givenFile.ts';
import type { Log } from '../log/log.ts';

/** What of a window is handled. */
type Shown = Pick<BrowserWindow, 'isDestroyed' | 'isMinimized' | 'restore' | 'show' | 'focus'> & {
  on(event: 'session-end', told: () => void): unknown;
};

type Parts = { given: GivenFile; log: Log; show(): Shown; closeNow(): void };

/** Shows the planner's window, and what the system asks of it from then on. */
export function keepOneWindow({ given, log, show, closeNow }: Parts): void {
  let window: Shown;
  const begin = () => {
    window = show();
    // Windows ends a session without quitting its programs: neither of the events below comes then.
    window.on('session-end', closeNow);
  };
  begin();

  const bringForward = () => {
    if (window.isDestroyed()) return begin();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  app.on('second-instance', (_event, args, folder) => {
    // The page asks for it when its window comes forward.
    given.give(givenPath(args.slice(1), folder));
    bringForward();
  });
  // On macOS, where it may have come without any window; see `main.ts` for the file itself.
  app.on('open-file', bringForward);
  app.on('activate', () => {
    // Not by counting windows: one that prints is not seen.
    if (window.isDestroyed()) begin();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', closeNow);
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.say('child', { type, ended: reason, code: exitCode });
  });
  // Nothing is left to be written then; it tells why something took hours.
  powerMonitor.on('suspend', () => log.say('sleep'));
  powerMonitor.on('resume', () => log.say('wake'));
}
