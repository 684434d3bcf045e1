import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow } from 'electron';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';
import { appOrigin } from './scheme.ts';
import { webPreferences } from './webPreferences.ts';

const drawnWithinMs = 60_000;
const askAgainMs = 50;

/** Prints a job's page in a window that nobody sees: tagged, with an outline, at the page size its styles ask for. */
export async function printPage(job: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const window = new BrowserWindow({ show: false, webPreferences });
  try {
    await window.loadURL(`${appOrigin}/print.html?job=${encodeURIComponent(job)}`);
    if (!(await isDrawn(window)))
      return refuse({ path: '', message: 'The pack could not be drawn: its page did not finish.' });
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

async function isDrawn(window: BrowserWindow): Promise<boolean> {
  for (let waited = 0; waited < drawnWithinMs; waited += askAgainMs) {
    const ready: unknown = await window.webContents.executeJavaScript('document.documentElement.dataset.ready');
    if (ready === 'true') return true;
    await wait(askAgainMs);
  }
  return false;
}
