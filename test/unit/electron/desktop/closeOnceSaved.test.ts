import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeOnceSaved } from '../../../../electron/desktop/closeOnceSaved.ts';

const electron = vi.hoisted(() => ({ app: { on: vi.fn(), off: vi.fn(), quit: vi.fn() } }));
vi.mock('electron', () => electron);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window whose page refuses to go until it is stored. */
function standIn(storedAfterMs: number) {
  const told = { close: () => {}, closed: () => {} };
  let refused: (event: { preventDefault(): void }) => void = () => {};
  const began = performance.now();
  let isGone = false;
  const window = {
    on: (event: keyof typeof told, listener: () => void) => {
      told[event] = listener;
    },
    webContents: {
      on: (_event: 'will-prevent-unload', told: typeof refused) => {
        refused = told;
      },
    },
    close: vi.fn(() => {
      told.close();
      isGone = performance.now() - began >= storedAfterMs;
      if (isGone) told.closed();
      if (!isGone) refused({ preventDefault: () => (isGone = true) });
    }),
    isDestroyed: () => isGone,
  };
  closeOnceSaved(window);
  return { window, refuse: () => refused({ preventDefault: () => {} }) };
}

test('a window that is closed while something is being stored is closed as soon as it is', async () => {
  const { window } = standIn(250);
  window.close();
  expect(window.isDestroyed()).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  expect(window.isDestroyed()).toBe(true);
  // A Mac opens windows anew for as long as the program runs.
  expect(electron.app.off.mock.calls).toEqual([electron.app.on.mock.calls.at(-1)]);
});

test('one whose page is never told of an answer is closed after five seconds', async () => {
  const { window } = standIn(Number.POSITIVE_INFINITY);
  window.close();
  await vi.advanceTimersByTimeAsync(4_900);
  expect(window.isDestroyed()).toBe(false);
  await vi.advanceTimersByTimeAsync(300);
  expect(window.isDestroyed()).toBe(true);
});

test('what was a quit goes on as one, and loading the page again closes nothing', async () => {
  const { window, refuse } = standIn(Number.POSITIVE_INFINITY);
  refuse();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(window.close).not.toHaveBeenCalled();
  for (const [event, listener] of electron.app.on.mock.calls) if (event === 'before-quit') listener();
  window.close();
  await vi.advanceTimersByTimeAsync(150);
  expect(electron.app.quit).toHaveBeenCalledOnce();
});
