import { app, type BrowserWindow } from 'electron';

const askAgainMs = 100;
const patienceMs = 5_000;

type Closing = Pick<BrowserWindow, 'close' | 'isDestroyed'> & {
  on(event: 'close' | 'closed', told: () => void): unknown;
  webContents: { on(event: 'will-prevent-unload', told: (event: { preventDefault(): void }) => void): unknown };
};

/**
 * A page does not let itself be closed while something that was just done is on its way to the store; Electron then does
 * nothing, without a word. So it is closed, or the program ended, as soon as all is stored, which takes milliseconds. A page
 * that still refuses after five seconds will not be told of an answer any more, and is closed.
 */
export function closeOnceSaved(window: Closing): void {
  let isQuitting = false;
  let isClosing = false;
  let refusedAt: number | null = null;
  const quit = () => {
    isQuitting = true;
  };
  app.on('before-quit', quit);
  window.on('closed', () => app.off('before-quit', quit));
  window.on('close', () => {
    isClosing = true;
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // Else it is only loaded again, which may as well be done a moment later.
    if (!isClosing) return;
    const now = performance.now();
    refusedAt ??= now;
    if (now - refusedAt >= patienceMs) return event.preventDefault();
    setTimeout(() => {
      if (window.isDestroyed()) return;
      if (isQuitting) app.quit();
      else window.close();
    }, askAgainMs);
  });
}
