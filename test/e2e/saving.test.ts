import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './support/planner.ts';

/** Chooses a kind of file in the menu of a figure's control, with the keyboard alone. */
async function saved(page: Page, figure: string, kind: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: figure }).focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  while (!kind.test((await page.locator(':focus').textContent()) ?? '')) await page.keyboard.press('ArrowDown');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a picture and a large table are saved under the content security policy, and say what they were made from', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');

  const picture = await saved(page, 'Save “Map of the network”', /PNG/);
  expect(picture.name).toBe('Wessex-and-the-Thames-Valley-illustrative-map-of-the-network.png');
  await expect(page.getByText(`${picture.name} is in your downloads.`)).toBeVisible();
  expect(picture.bytes.includes('iTXtIsocentre inputs')).toBe(true);
  expect(picture.bytes.includes('"plan":"Wessex and the Thames Valley (illustrative)"')).toBe(true);
  // The focus is back where it was.
  await expect(page.getByRole('button', { name: 'Save “Map of the network”' })).toBeFocused();

  // From the palette too: a table so large that its workbook would be zipped by workers, were they allowed.
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('tab', { name: 'Tables' }).click();
  await page
    .getByRole('navigation', { name: 'Tables of the plan' })
    .getByRole('button', { name: /^Flows/ })
    .click();
  await expect(page.getByRole('button', { name: 'Save “Flows”' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('save flows as xlsx');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const workbook = await readFile(await (await download).path());
  const [headings, ...rows] = await readSheet(workbook, 'Table');
  expect(headings?.length).toBeGreaterThan(2);
  expect(rows.length).toBeGreaterThan(800);
  expect(rows[0]?.some((cell) => typeof cell === 'number')).toBe(true);
  expect(Object.fromEntries(await readSheet(workbook, 'About'))).toMatchObject({
    Plan: 'Wessex and the Thames Valley (illustrative)',
    Illustrative: expect.stringContaining('illustrative figures'),
  });
  expect(refused).toEqual([]);
});
