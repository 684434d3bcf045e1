import { readFile } from 'node:fs/promises';
import { expect, test } from './support/planner.ts';
import { violations } from './support/violations.ts';

const file = (name: string, plan: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(plan)),
});

test('a file that comes back is merged: what each side changed, conflicts chosen by keyboard, in one step', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Data' }).click();
  await page.getByRole('tab', { name: 'Plan files' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a plan file…' }).click();
  const plan = JSON.parse(await readFile(await (await download).path(), 'utf8'));

  // There: a machine's hours and a name. Here: the same machine's hours.
  const [first, second] = plan.machines;
  first.minutesPerDay = 480;
  second.name = 'LA nine';
  await page.getByRole('tab', { name: 'Tables' }).click();
  await page
    .getByRole('navigation', { name: 'Tables of the plan' })
    .getByRole('button', { name: /^Machines/ })
    .click();
  const headings = await page.getByTestId('grid').getByRole('columnheader').allTextContents();
  const hours = page.locator(`[data-cell="0:${headings.findIndex((one) => one.startsWith('Rostered time'))}"]`);
  await hours.click();
  await page.keyboard.type('500');
  await page.keyboard.press('Enter');
  await expect(hours).toHaveText('500');
  const before = await page.getByRole('button', { name: /^Undo/ }).getAttribute('title');

  // Given where tables come in, it is known for what it is.
  await page.getByRole('tab', { name: 'Bring in' }).click();
  await page.getByLabel('File to bring in').setInputFiles(file('portsmouth.plan.json', plan));
  await page.getByRole('button', { name: 'Merge it into this plan…' }).click();
  const merge = page.getByTestId('merge');
  await expect(merge).toContainText('The file comes from this plan as it was first stored here.');
  await expect(merge.getByTestId('merge-summary')).toContainText('1 machine changed');
  const conflict = merge.getByRole('group', { name: /Rostered time/ });
  await expect(conflict).toContainText('480 minutes a day');
  await expect(conflict).toContainText('500 minutes a day');
  await expect(page.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
  await expect(merge).toContainText('Nothing new would be wrong or doubtful');
  expect(await violations(page)).toEqual([]);

  await conflict.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(conflict.getByRole('radio', { name: /In the file/ })).toBeChecked();
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(page.getByText('From portsmouth.plan.json came: 1 machine changed.')).toBeVisible();

  await page.getByRole('tab', { name: 'Tables' }).click();
  await expect(hours).toHaveText('480');
  await expect(page.getByTestId('grid')).toContainText('LA nine');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(hours).toHaveText('500');
  await expect(page.getByTestId('grid')).not.toContainText('LA nine');
  expect(await page.getByRole('button', { name: /^Undo/ }).getAttribute('title')).toBe(before);
});
