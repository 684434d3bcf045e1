import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../electron/local/browser.ts';

/** The largest that any system shows; the packager makes the smaller ones and each system's own format from it. */
const size = 1024;

/** Draws `icon.svg` as the picture that the installers take. */
async function makeIcon(path: string): Promise<void> {
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join('. '));
  const { executablePath, args } = found.value;
  const browser = await chromium.launch({ executablePath, args, headless: true });
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path, omitBackground: true });
  } finally {
    await browser.close();
  }
}

await makeIcon(join(import.meta.dirname, 'icon.png'));
