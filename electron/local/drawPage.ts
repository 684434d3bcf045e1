import { type Browser as Chromium, chromium, errors } from 'playwright-core';
import { type Result, refuse } from '../../db/schema/problem.ts';
import { numbersEvent } from '../api.ts';
import { aboutOf, type DrawPage, drawingFault } from '../drawnPage.ts';
import { type Browser, findBrowser } from './browser.ts';
import type { LocalServer } from './server.ts';

const drawnWithinMs = 60_000;
const startedWithinMs = 60_000;

/** Draws pages in a browser that nobody sees, and prints them: tagged, with an outline, at the size their styles ask for. */
export const drawPageAt =
  (server: Pick<LocalServer, 'origin' | 'cookie'>): DrawPage =>
  async (job, signal, use) => {
    const found = await findBrowser();
    if (!found.ok) return found;
    const browser = await launched(found.value);
    if (!browser.ok) return browser;
    const close = () => void browser.value.close();
    signal.addEventListener('abort', close);
    try {
      if (signal.aborted) return refuse({ path: '', message: 'The pack was cancelled.' });
      const context = await browser.value.newContext({
        ...{ locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: 'light' },
      });
      await context.addCookies([{ ...server.cookie, url: server.origin, httpOnly: true, sameSite: 'Strict' }]);
      const page = await context.newPage();
      await page.goto(`${server.origin}/print.html?job=${encodeURIComponent(job)}`);
      const settled = 'html[data-ready="true"], html[data-failed]';
      await page.waitForSelector(settled, { state: 'attached', timeout: drawnWithinMs }).catch(() => null);
      const state = await page.locator('html').evaluate(({ dataset }) => ({ ...dataset }));
      return (
        drawingFault(state) ??
        (await use({
          about: aboutOf(state),
          pdf: () => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }),
          number: (pages) =>
            page.evaluate(([name, detail]) => void window.dispatchEvent(new CustomEvent(name, { detail })), [
              numbersEvent,
              pages,
            ] as const),
        }))
      );
    } catch (error) {
      return refuse({
        path: '',
        message: browser.value.isConnected()
          ? `The browser stopped while it drew the pack: ${reasonOf(error)}`
          : 'The browser that draws the pack closed before it was done. Try again.',
      });
    } finally {
      signal.removeEventListener('abort', close);
      await browser.value.close();
    }
  };

async function launched({ name, executablePath, args }: Browser): Promise<Result<Chromium>> {
  try {
    return {
      ok: true,
      value: await chromium.launch({ executablePath, args, headless: true, timeout: startedWithinMs }),
    };
  } catch (error) {
    const message = `${name} (${executablePath}), which draws the pack, could not be started: ${reasonOf(error)}`;
    return refuse({ path: '', message: `${message}. Install Chrome, Edge or Chromium anew, then try again.` });
  }
}

/** The first line of what went wrong; the rest of it is for who mends browsers. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.TimeoutError) return 'it did not answer within a minute';
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/^[\w.]+: |\.$/g, '') ?? '';
}
