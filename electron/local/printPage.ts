import { chromium } from 'playwright-core';
import { ok, type Result } from '../../db/schema/problem.ts';
import { drawingFault } from '../drawingFault.ts';
import { findBrowser } from './browser.ts';
import type { LocalServer } from './server.ts';

const drawnWithinMs = 60_000;

/** Prints a job's page with a browser that nobody sees: tagged, with an outline, at the page size its styles ask for. */
export async function printPage(
  server: Pick<LocalServer, 'origin' | 'cookie'>,
  job: string,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const found = await findBrowser();
  if (!found.ok) return found;
  const { executablePath, args } = found.value;
  const browser = await chromium.launch({ executablePath, args, headless: true });
  try {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: 'light' });
    await context.addCookies([{ ...server.cookie, url: server.origin, httpOnly: true, sameSite: 'Strict' }]);
    const page = await context.newPage();
    await page.goto(`${server.origin}/print.html?job=${encodeURIComponent(job)}`);
    const settled = 'html[data-ready="true"], html[data-failed]';
    await page.waitForSelector(settled, { state: 'attached', timeout: drawnWithinMs }).catch(() => null);
    const fault = drawingFault(await page.locator('html').evaluate(({ dataset }) => ({ ...dataset })));
    if (fault !== null) return fault;
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    return ok(new Uint8Array(pdf));
  } finally {
    await browser.close();
  }
}
