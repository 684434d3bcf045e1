import { cwtExtract } from '../support/files/cwtExtract.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

test('a download of cancer waits comes in, stands beside the simulation, is what the baseline is held against, and goes with one undo', async ({
  page,
}) => {
  const views = page.getByRole('navigation', { name: 'Views' });
  // A run or two make a chart; the rest would take every core from what follows.
  await expect(page.getByTestId('run-state')).toContainText(/[1-9]\d* of|Up to date/);
  await stopped(page);
  await views.getByRole('button', { name: 'Data' }).click();
  await page.getByRole('tab', { name: 'Calibration' }).click();
  await page.getByRole('button', { name: 'Bring in a file…' }).click();

  const { name, bytes } = await cwtExtract();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  const trusts = page.getByTestId('cancer-waits');
  await expect(trusts.getByRole('row')).toHaveCount(6);
  await expect(trusts.getByRole('row', { name: /Oxford/ })).toContainText('12, April 2022 to March 2023');
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('rows of other standards');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring in 60 months' }).click();
  await expect(page.getByRole('heading', { name: /^Brought in 60 months of 31-day starts of 5 trusts/ })).toBeFocused();
  await page.getByRole('button', { name: 'Show the calibration' }).click();

  const table = page.getByTestId('calibration');
  await expect(table).toBeVisible();
  await expect(table.getByRole('row', { name: /^Started within 31 days/ })).toHaveCount(5);
  await expect(page.getByTestId('calibration-sentence')).toContainText('what was observed at');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('region', { name: 'What was observed' }).getByRole('button', { name: /^Edit/ }).click();
  const grid = page.getByRole('grid', { name: 'Observed' });
  await expect(grid.getByRole('rowheader', { name: 'Starts within 31 days' }).first()).toBeVisible();
  const share = grid.getByRole('gridcell').nth(1);
  const was = (await share.textContent()) ?? '';
  await share.click();
  await page.keyboard.type('12.5%');
  await page.keyboard.press('Enter');
  await expect(share).toContainText('12.5%');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(share).toHaveText(was);

  await views.getByRole('button', { name: 'Compare' }).click();
  await page.getByText('Within target', { exact: true }).first().click();
  await expect(page.getByTestId('observed').locator('path')).toHaveCount(12);
  await expect(page.getByTestId('observed')).toContainText('Observed, monthly');
  await page.getByLabel('Where').selectOption({ label: 'Great Western, Swindon' });
  await expect(page.getByTestId('observed')).toHaveCount(0);
  await expect(page.getByText('is of its centres together')).toBeVisible();

  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByText('is of its centres together')).toHaveCount(0);
  await views.getByRole('button', { name: 'Data' }).click();
  await page.getByRole('tab', { name: 'Calibration' }).click();
  await expect(page.getByRole('button', { name: 'Bring in a file…' })).toBeVisible();
});
