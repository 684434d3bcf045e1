import type { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../../../db/schema/problem.ts';
import { drawPage } from '../../../../electron/desktop/drawPage.ts';

/** A page that is drawn at once and prints, or that is never heard of again. */
const electron = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const contents = Object.assign(new Emitter(), {
    executeJavaScript: vi.fn(async (): Promise<unknown> => ({ ready: 'true', madeOn: '2026-11-28' })),
    printToPDF: vi.fn(async () => new Uint8Array([37])),
  });
  const made: { options: unknown; window: EventEmitter }[] = [];
  class BrowserWindow extends Emitter {
    webContents = contents;
    isGone = false;
    constructor(options: unknown) {
      super();
      made.push({ options, window: this });
    }
    loadURL = vi.fn(async () => {});
    isDestroyed = () => this.isGone;
    destroy = () => {
      this.isGone = true;
      this.emit('closed');
    };
  }
  return { BrowserWindow, contents, made, protocol: {} };
});
vi.mock('electron', () => electron);
beforeEach(() => {
  electron.contents.removeAllListeners();
  electron.contents.printToPDF.mockClear();
});

const never = () => new Promise<never>(() => {});
const draw = (signal = new AbortController().signal) => drawPage('job', signal, async (page) => ok(await page.pdf()));

test('a page is printed tagged, with an outline, at the size and with the margins of its own styles, whatever the zoom', async () => {
  expect((await draw()).ok).toBe(true);
  expect(electron.contents.printToPDF).toHaveBeenCalledWith({
    ...{ generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: true },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
  expect(electron.made[0]?.options).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, zoomMode: 'disabled' },
  });
});

test.each([
  ['is given up', (cancel: AbortController) => cancel.abort()],
  ['dies', () => void electron.contents.emit('render-process-gone', {}, { reason: 'oom' })],
])('a page that %s while it is asked for something is not waited for', { timeout: 20_000 }, async (_how, end) => {
  electron.contents.printToPDF.mockImplementationOnce(never);
  const cancel = new AbortController();
  const drawn = draw(cancel.signal);
  await vi.waitFor(() => expect(electron.contents.printToPDF).toHaveBeenCalled());
  end(cancel);
  expect((await drawn).ok).toBe(false);
  expect(electron.made.at(-1)?.window).toMatchObject({ isGone: true });
});
