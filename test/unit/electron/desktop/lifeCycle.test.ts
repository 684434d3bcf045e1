import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepOneWindow } from '../../../../electron/desktop/lifeCycle.ts';
import { givenFile } from '../../../../electron/givenFile.ts';
import { openLog } from '../../../../electron/log/log.ts';

/** Electron's program is not needed to see what the shell does at its events. */
const electron = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return { app: Object.assign(new Emitter(), { quit: vi.fn() }), powerMonitor: new Emitter(), BrowserWindow: {} };
});
vi.mock('electron', () => electron);

/** A window as far as the shell handles one. */
function standIn() {
  const events = new EventEmitter();
  const window = {
    ...{ isMinimized: vi.fn(() => false), restore: vi.fn(), show: vi.fn(), focus: vi.fn() },
    ...{ isDestroyed: vi.fn(() => false), on: events.on.bind(events), emit: events.emit.bind(events) },
  };
  return window;
}

let windows: ReturnType<typeof standIn>[];
const closeNow = vi.fn();
const given = givenFile();
beforeEach(() => {
  electron.app.removeAllListeners();
  windows = [];
  closeNow.mockClear();
  const show = () => {
    const window = standIn();
    windows.push(window);
    return window;
  };
  keepOneWindow({ given, log: openLog('/nowhere/that/is/there'), show, closeNow });
});

test('a second start hands over its plan file, relative to where it was started, and brings the window forward', () => {
  const [window] = windows;
  window?.isMinimized.mockReturnValue(true);
  const args = ['isocentre', '--original-process-start-time=1', 'round.isocentre', '--allow-file-access'];
  electron.app.emit('second-instance', {}, args, '/home/ada/plans');
  expect(given.take()).toBe('/home/ada/plans/round.isocentre');
  expect(window?.restore).toHaveBeenCalledOnce();
  expect(window?.focus).toHaveBeenCalledOnce();
  expect(windows).toHaveLength(1);
});

test.each(['second-instance', 'open-file', 'activate'])('where its window was closed, “%s” opens one', (event) => {
  windows[0]?.isDestroyed.mockReturnValue(true);
  electron.app.emit(event, {}, [], '/');
  expect(windows).toHaveLength(2);
  expect(windows[0]?.focus).not.toHaveBeenCalled();
});

test.each([
  ['the program is quit', () => electron.app.emit('will-quit')],
  ['Windows ends the session', () => windows[0]?.emit('session-end')],
])('the plans are closed when %s', (_when, end) => {
  end();
  expect(closeNow).toHaveBeenCalledOnce();
});
