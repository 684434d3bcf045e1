import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow } from 'electron';
import { z } from 'zod';
import { ok, type Result } from '../../db/schema/problem.ts';
import { drawingFault, isSettled } from '../drawingFault.ts';
import { appOrigin } from './scheme.ts';
import { webPreferences } from './webPreferences.ts';

const drawnWithinMs = 60_000;
const askAgainMs = 50;

/** Prints a job's page in a window that nobody sees: tagged, with an outline, at the page size its styles ask for. */
export async function printPage(job: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const window = new BrowserWindow({ show: false, webPreferences });
  try {
    await window.loadURL(`${appOrigin}/print.html?job=${encodeURIComponent(job)}`);
    const fault = drawingFault(await settledState(window));
    if (fault !== null) return fault;
    const pdf = await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    return ok(new Uint8Array(pdf));
  } finally {
    window.destroy();
  }
}

const PageState = z.object({ ready: z.string().optional(), failed: z.string().optional() });
type PageState = z.infer<typeof PageState>;

/** What the page says of itself once it is drawn or has failed, or when it has had its time. */
async function settledState(window: BrowserWindow): Promise<PageState> {
  let state: PageState = {};
  for (let waited = 0; waited < drawnWithinMs && !isSettled(state); waited += askAgainMs) {
    await wait(askAgainMs);
    state = PageState.parse(await window.webContents.executeJavaScript('({ ...document.documentElement.dataset })'));
  }
  return state;
}
