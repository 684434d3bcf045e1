import { chromium } from 'playwright-core';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';
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
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${server.origin}/print.html?job=${encodeURIComponent(job)}`);
    const drawn = await page
      .waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: drawnWithinMs })
      .then(() => true)
      .catch(() => false);
    if (!drawn || faults.length > 0)
      return refuse({ path: '', message: `The pack could not be drawn: ${faults[0] ?? 'its page did not finish'}.` });
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    return ok(new Uint8Array(pdf));
  } finally {
    await browser.close();
  }
}
