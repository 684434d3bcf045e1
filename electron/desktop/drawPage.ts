import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow } from 'electron';
import { z } from 'zod';
import { refuse } from '../../db/schema/problem.ts';
import { numbersEvent } from '../api.ts';
import { aboutOf, type DrawPage, drawingFault, isSettled, type PageState } from '../drawnPage.ts';
import { appOrigin } from './scheme.ts';
import { webPreferences } from './webPreferences.ts';

const drawnWithinMs = 60_000;
const askAgainMs = 50;

/** Draws pages in a window that nobody sees, and prints them: tagged, with an outline, at the size their styles ask for. */
export const drawPage: DrawPage = async (job, signal, use) => {
  // At its own size, however far the planner itself is zoomed, which all pages of one origin otherwise share.
  const window = new BrowserWindow({ show: false, webPreferences: { ...webPreferences, zoomMode: 'disabled' } });
  const close = () => window.destroy();
  signal.addEventListener('abort', close);
  // What is asked of a page that is gone is never answered, so its end answers in its place.
  const ended = new Promise<never>((_resolve, reject) => {
    window.once('closed', () => reject(new Error('it was closed')));
    window.webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(`its page ${reason}`)));
  });
  ended.catch(() => {});
  const orEnd = <T>(work: Promise<T>): Promise<T> => Promise.race([work, ended]);
  try {
    await orEnd(window.loadURL(`${appOrigin}/print.html?job=${encodeURIComponent(job)}`));
    const state = await orEnd(settledState(window));
    return (
      drawingFault(state) ??
      (await use({
        about: aboutOf(state),
        pdf: () =>
          orEnd(
            window.webContents.printToPDF({
              ...{ generateTaggedPDF: true, generateDocumentOutline: true },
              ...{ preferCSSPageSize: true, printBackground: true },
              // The page's own styles have them.
              margins: { top: 0, bottom: 0, left: 0, right: 0 },
            }),
          ),
        number: (pages) => {
          const [name, detail] = [JSON.stringify(numbersEvent), JSON.stringify(pages)];
          return orEnd(
            window.webContents.executeJavaScript(
              `void window.dispatchEvent(new CustomEvent(${name}, { detail: ${detail} }))`,
            ),
          );
        },
      }))
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse({ path: '', message: `The window that draws the pack stopped: ${reason}` });
  } finally {
    signal.removeEventListener('abort', close);
    if (!window.isDestroyed()) window.destroy();
  }
};

const text = z.string().optional();
const State = z.object({ ready: text, failed: text, madeOn: text, subject: text, keywords: text, headings: text });

/** What the page says of itself once it is drawn or has failed, or when it has had its time. */
async function settledState(window: BrowserWindow): Promise<PageState> {
  let state: PageState = {};
  for (let waited = 0; waited < drawnWithinMs && !isSettled(state); waited += askAgainMs) {
    await wait(askAgainMs);
    if (window.isDestroyed()) return state;
    state = State.parse(await window.webContents.executeJavaScript('({ ...document.documentElement.dataset })'));
  }
  return state;
}
