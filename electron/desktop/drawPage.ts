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
  const window = new BrowserWindow({ show: false, webPreferences });
  const close = () => window.destroy();
  signal.addEventListener('abort', close);
  try {
    await window.loadURL(`${appOrigin}/print.html?job=${encodeURIComponent(job)}`);
    const state = await settledState(window);
    return (
      drawingFault(state) ??
      (await use({
        about: aboutOf(state),
        pdf: () =>
          window.webContents.printToPDF({
            ...{ generateTaggedPDF: true, generateDocumentOutline: true },
            ...{ preferCSSPageSize: true, printBackground: true },
          }),
        number: (pages) => {
          const [name, detail] = [JSON.stringify(numbersEvent), JSON.stringify(pages)];
          return window.webContents.executeJavaScript(
            `void window.dispatchEvent(new CustomEvent(${name}, { detail: ${detail} }))`,
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
    state = State.parse(await window.webContents.executeJavaScript('({ ...document.documentElement.dataset })'));
  }
  return state;
}
