import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdf } from '../support/readPdf.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-packview-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A planner readies a pack for a board, thinks better of it once, and takes it away. */
test('a pack is put together, previewed, cancelled and made', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Pack' }).click();
  for (const name of [
    /^Longer days/,
    /^Breast and/,
    /^A satellite/,
    /^Southampton closed for/,
    /^Southampton closed, w/,
  ]) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await expect(page.getByText('made from the baseline and 1 option')).toBeVisible();
  await page.getByLabel('The question it answers').fill('Can Portsmouth wait a year?');
  await page.getByLabel('Status').selectOption('Final');
  await expect(page.getByTestId('run-state')).toContainText(/([3-9]|\d\d) of|Up to date/);
  await stopped(page);
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText('Can Portsmouth wait a year?')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Print “How the model works”' }).uncheck();
  await page.getByRole('checkbox', { name: 'Print “Assumptions and their sources”' }).uncheck();
  await page.getByRole('button', { name: /^The decision asked for/ }).click();
  const words = page.getByLabel('Your words at its head');
  await words.fill('The board is asked to **note** that Portsmouth waits.');
  await words.blur();
  await expect(preview.getByText('note', { exact: true })).toBeVisible();
  const risks = page.getByRole('button', { name: /^Risks/ });
  await risks.focus();
  for (const place of [13, 12]) {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText(`Risks: place ${place} of 18`)).toBeAttached();
    await expect(risks).toBeFocused();
  }

  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByTestId('pack-said')).toHaveText('The pack was cancelled.');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  const path = join(folder, 'pack.pdf');
  await (await download).saveAs(path);
  const { pages, outline } = await readPdf(path);
  expect(pages[0]).toContain('Can Portsmouth wait a year?');
  expect(pages[0]).toContain('Final');
  expect(pages.join('\n')).toContain('that Portsmouth waits');
  expect(outline).not.toContain('How the model works');
  expect(outline.indexOf('Risks')).toBeGreaterThan(0);
  expect(outline.indexOf('Risks')).toBeLessThan(outline.indexOf('The upgrade schedule'));
  expect(pages.join('\n')).toContain('Leave “How the model works” out of the pack');
  await expect(page.getByRole('button', { name: /^Changes since the last pack/ })).toContainText('empty');
});
