import { find } from './support/find.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

/** A register of equipment as an estates team has it: titles above, sites once, hours, years alone, a total below. */
const register = [
  'Radiotherapy equipment register,,,,,,',
  'As at 1 April 2026,,,,,,',
  ',,,,,,',
  'Site,Machine ID,Type,Make,Model,First clinical use,Clinical hours/day',
  'Southampton General,SGH LA1,Linear accelerator,Varian,TrueBeam,12/05/2018,8.5',
  ',SGH LA2,Linear accelerator,Varian,TrueBeam,31/04/2019,8.5',
  ',SGH LA3,Linear accelerator,Varian,TrueBeam,2020,-8',
  'St Elsewhere,LA1,Linear accelerator,Elekta,Versa HD,03/02/2021,9',
  ',,,,,,',
  'Total,4,,,,,',
].join('\r\n');

test('a list of machines in a layout of its own is mended and brought in by keyboard, and undone in one step', async ({
  page,
}) => {
  await stopped(page);
  await find(page, 'bring in a file', /^Bring in a file/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Bring in', selected: true })).toBeVisible();
  // Given to the box itself: browsers open the dialog only within some seconds of the key, which a busy machine may miss.
  const given = { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(register) };
  await page.getByLabel('File to bring in').setInputFiles(given);

  const grid = page.getByRole('grid', { name: 'Rows of the file' });
  await expect(grid).toBeVisible();
  await expect(page.getByLabel('This is')).toHaveValue('machines');
  await expect(page.getByTestId('understood')).toContainText('commas between its cells');
  await expect(page.getByTestId('file-notes')).toContainText('Row 10 is passed over: a row of totals.');
  await expect(page.getByTestId('columns').getByRole('row', { name: /Machine ID/ })).toContainText('Sure: known name');
  await expect(page.getByTestId('intake-summary')).toHaveText('1 changed, 3 wrong and left out.');
  expect(await violations(page), 'the preview').toEqual([]);

  // The date that no calendar has is typed over, where the sentence leads to.
  const wrong = page.getByRole('region', { name: 'What is wrong' });
  await expect(wrong).toContainText('Needs a date such as 12/05/2028 or 12 May 2028, not “31/04/2019”.');
  await wrong.getByRole('button', { name: 'Row 6, Commissioned' }).press('Enter');
  await page.keyboard.type('30/04/2019');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('intake-summary')).toHaveText('2 changed, 2 wrong and left out.');
  // Hours that nobody works are skipped, and the site that is not in the plan is one that is.
  await wrong.getByRole('button', { name: 'Skip row 7' }).press('Enter');
  await page.getByLabel('Centre “St Elsewhere” means').selectOption('Poole');
  await expect(page.getByTestId('intake-summary')).toHaveText('3 changed, 1 skipped.');

  await page.getByRole('button', { name: 'Bring in 3 machines' }).press('Enter');
  const outcome = page.getByTestId('outcome');
  await expect(outcome).toContainText('Brought in 3 machines from register.csv');
  await expect(outcome.getByRole('row', { name: /SGH LA3/ })).toContainText('You chose to skip it.');
  expect(await violations(page), 'what came in').toEqual([]);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo).toHaveAttribute('title', /Bring in 3 machines from register\.csv/);

  await page.getByRole('tab', { name: 'Tables' }).click();
  await page.getByRole('navigation', { name: 'Tables of the plan' }).getByRole('button', { name: 'Machines' }).click();
  const minutes = page
    .getByRole('grid', { name: 'Machines' })
    .locator('[data-cell^="0:"][data-column="minutesPerDay"]');
  await expect(minutes).toHaveText('510');
  await page.keyboard.press('Control+z');
  await expect(minutes).toHaveText('465');
});
