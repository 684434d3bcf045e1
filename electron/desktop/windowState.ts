import { readFileSync, writeFileSync } from 'node:fs';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

const WindowState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(640), height: z.int().min(480) }),
  maximized: z.boolean(),
});
type WindowState = z.infer<typeof WindowState>;

/** Where the window was when it was last closed, or null when that is unknown or no longer on a screen. */
export function readWindowState(file: string): WindowState | null {
  try {
    const state = WindowState.parse(JSON.parse(readFileSync(file, 'utf8')));
    return onScreen(state.bounds) ? state : null;
  } catch {
    // Missing at first start; anything unreadable is not worth a word to the user.
    return null;
  }
}

export function rememberWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(file, JSON.stringify(state));
    } catch (error) {
      // The next start then uses the default place; closing must not fail for it.
      console.warn('The window place could not be kept:', error);
    }
  });
}

function onScreen({ x, y, width, height }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const inner = {
      x: workArea.x,
      y: workArea.y,
      right: workArea.x + workArea.width,
      bottom: workArea.y + workArea.height,
    };
    return x < inner.right - 80 && x + width > inner.x + 80 && y >= inner.y - 20 && y < inner.bottom - 80 && height > 0;
  });
}
