import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../electron/local/browser.ts';
import { openLocalShell } from '../electron/local/shell.ts';

/** Chromium writes dates in its own language, which on Linux it takes from here. */
const british = { ...process.env, LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB' };

/** Makes the README's picture: the fleet of the illustrative plan under its first scenario, once all runs have landed. */
async function makeScreenshot(path: string): Promise<void> {
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join('. '));
  const home = await mkdtemp(join(tmpdir(), 'isocentre-screenshot-'));
  const shell = await openLocalShell(home);
  if (!shell.ok) throw new Error(shell.problems.map(({ message }) => message).join('. '));
  const { executablePath, args } = found.value;
  const browser = await chromium.launch({ executablePath, args, headless: true, env: british });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    await page.goto(shell.value.address());
    await page.getByRole('button', { name: 'Fleet' }).click();
    await page.getByLabel('Scenario', { exact: true }).selectOption({ index: 1 });
    await page.getByTestId('run-state').getByText('Up to date').waitFor({ timeout: 120_000 });
    await page.locator('[data-project="replace-portsmouth-la2"]').click();
    await page.screenshot({ path });
  } finally {
    await browser.close();
    await shell.value.close();
    await rm(home, { recursive: true, force: true });
  }
}

await makeScreenshot(join(import.meta.dirname, 'screenshot.png'));
