import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { find } from './support/find.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';

test('an analyst takes out the plan, the weeks and an event log, without the mouse where that is quicker', async ({
  page,
}) => {
  const plan = illustrativePlan();
  const saved = async (press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
    const coming = page.waitForEvent('download');
    await press();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const byPalette = (words: string) => async () => {
    await find(page, words, new RegExp(words, 'i'));
    await page.keyboard.press('Enter');
  };

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  const workbook = await saved(byPalette('save the plan as an excel workbook'));
  expect(workbook.name).toMatch(/-tables\.xlsx$/);
  const sheets = await readWorkbook(workbook.bytes);
  expect(sheets[0]?.sheet).toBe('Read me');
  expect(sheets.find(({ sheet }) => sheet === 'Demand')?.data).toHaveLength(plan.demand.length + 1);
  await expect(page.getByRole('tab', { name: 'Take out' })).toHaveAttribute('aria-selected', 'true');

  await expect(page.getByText(/^The baseline: \d+ runs?, seed 1\./)).toBeVisible();
  await stopped(page);
  const weeks = await saved(() => page.getByRole('button', { name: 'Save the weeks as CSV' }).click());
  const files = unzipSync(new Uint8Array(weeks.bytes));
  expect(Object.keys(files)).toEqual(['weeks.csv', 'columns.csv', 'about.csv']);
  const lines = strFromU8(files['weeks.csv'] ?? new Uint8Array())
    .trimEnd()
    .split('\r\n');
  expect((lines.length - 1) % plan.centres.length).toBe(0);

  await page.getByLabel('Courses decided in').selectOption({ index: 1 });
  const log = await saved(() => page.getByRole('button', { name: 'Save the event log' }).click());
  expect(log.name).toMatch(/-baseline-events-2028\.zip$/);
  const events = strFromU8(unzipSync(new Uint8Array(log.bytes))['events.csv'] ?? new Uint8Array());
  expect(events).toContain('"simulated-course-');
  await expect(page.getByText('is in your downloads')).toBeVisible();
});
