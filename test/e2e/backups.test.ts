import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

test('all plans are put back as they were in a backup, and that is undone from the backup it made first', async ({
  page,
}) => {
  await stopped(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Data' }).click();
  await page.getByRole('tab', { name: 'Backups' }).click();
  const backups = page.getByTestId('backups').getByRole('row');
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(page.getByText(/^A backup was made at .* checked in full\.$/)).toBeVisible();
  const first = page.getByRole('row', { name: /When you asked/ }).first();
  await expect(first).toBeVisible();
  const count = await backups.count();

  // What is done after it.
  await page.evaluate(async () => {
    const [plan] = await window.planner.listPlans({});
    const opened = await window.planner.openPlan({ planId: plan?.planId ?? '' });
    if (!opened.ok) throw new Error('The plan did not open.');
    const { format, version, name, ...rest } = opened.value.plan;
    await window.planner.importPlan({ text: JSON.stringify({ format, version, name: `${name}, again`, ...rest }) });
  });
  await first.getByRole('button').click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByTestId('backup-plans').getByRole('row')).toHaveCount(2);
  await expect(sheet).toContainText('As it is now');
  await expect(sheet).toContainText(/Here now and not in this backup: “Wessex.*, again”/);
  expect(await violations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Put all plans back' }).click();
  await expect(page.getByText(/^All plans are as they were on .* restore that to undo this\.$/)).toBeVisible();
  await expect(backups).toHaveCount(count + 1);
  const names = () => page.evaluate(async () => (await window.planner.listPlans({})).map(({ name }) => name));
  expect(await names()).toHaveLength(1);

  await page
    .getByRole('row', { name: /Before a restore/ })
    .first()
    .getByRole('button')
    .click();
  await sheet.getByRole('button', { name: /^Add as a copy: Wessex.*, again$/ }).click();
  await expect(page.getByText(/is now among the plans on this computer/)).toBeVisible();
  expect(await names()).toHaveLength(2);
});

test('all plans leave as one file, which comes in among the backups; what is none is refused', async ({ page }) => {
  await stopped(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Data' }).click();
  await page.getByRole('tab', { name: 'Backups' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all plans as one file…' }).click();
  const path = await (await download).path();
  const file = page.getByLabel('File of all plans');
  await file.setInputFiles({ name: 'notes.db', mimeType: 'application/octet-stream', buffer: Buffer.from('notes') });
  await expect(page.getByText(/^notes\.db was not opened: .*is not a store of plans/)).toBeVisible();
  await file.setInputFiles(path);
  await expect(page.getByRole('row', { name: /Opened from a file/ })).toBeVisible();
});
