import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

const plan = illustrativePlan();
/** Forty areas by twelve pathways, neither in the order of the plan, as a planner's own spreadsheet has them. */
const zones = plan.zones.slice(2, 42).toReversed();
const pathways = plan.pathways.slice(4, 16).toReversed();
const figure = (row: number, column: number): number => 10 + row + column / 2;

test('forty areas by twelve pathways of demand are pasted, looked at, kept and undone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(page.getByTestId('run-state')).toContainText(/[1-9]\d* of|Up to date/);
  await stopped(page);
  await page.keyboard.press('Alt+3');
  const grid = page.getByRole('grid', { name: 'Demand' });
  await expect(grid.getByRole('rowheader', { name: 'Southampton', exact: true })).toBeVisible();

  const cells = [
    ['', ...pathways.map(({ name }) => name)],
    ...zones.map(({ name }, row) => [name, ...pathways.map((_, column) => String(figure(row, column)))]),
  ];
  const [, first, second] = cells;
  if (!first || !second) throw new Error('there are rows');
  first[3] = 'n/a';
  second[0] = 'Atlantis';
  const text = cells.map((row) => row.join('\t')).join('\r\n');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  const cell = (area: string, pathway: string) =>
    grid
      .getByRole('row', { name: new RegExp(`^${area} `) })
      .locator(`[data-column="cell:${plan.pathways.find(({ name }) => name === pathway)?.id}"]`);

  const before = await cell('Eastleigh', 'Bladder').textContent();
  await grid.getByRole('rowheader', { name: 'Southampton', exact: true }).click();
  await page.keyboard.press('Control+v');
  const preview = page.getByTestId('paste-preview');
  await expect(preview.getByTestId('paste-summary')).toContainText('467 figures change');
  await expect(preview.getByRole('listitem')).toHaveCount(2);
  await expect(preview).toContainText('No area is called “Atlantis”; add it in the table Areas first.');
  await expect(preview.getByRole('listitem').filter({ hasText: 'Row 2, column 4' })).toContainText('Needs a number');
  expect(await violations(page), 'the preview').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(preview).toBeHidden();

  const at = zones.findIndex(({ name }) => name === 'Eastleigh');
  const across = pathways.findIndex(({ name }) => name === 'Bladder');
  await expect(cell('Eastleigh', 'Bladder')).toHaveText(figure(at, across).toFixed(1));
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /Paste 467 figures into Demand/);
  await page.reload();
  await expect(cell('Eastleigh', 'Bladder')).toHaveText(figure(at, across).toFixed(1));
  await grid.getByRole('rowheader', { name: 'Southampton', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(cell('Eastleigh', 'Bladder')).toHaveText(before ?? '');
});

test('a table is worked in by keyboard alone: typing, what is refused and why, filling down, a new machine', async ({
  page,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  await page.keyboard.press('Alt+0');
  await page.getByRole('tab', { name: 'Tables' }).click();
  await page.getByRole('navigation', { name: 'Tables of the plan' }).getByRole('button', { name: 'Machines' }).click();
  const grid = page.getByRole('grid', { name: 'Machines' });
  const at = (row: number, column: string) => grid.locator(`[data-cell^="${row}:"][data-column="${column}"]`);
  await at(0, 'centreId').click();

  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await expect(at(0, 'minutesPerDay')).toBeFocused();
  await page.keyboard.type('2,000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Needs a number from 0 to 1,440, not “2,000”.');
  await page.keyboard.press('Escape');
  await expect(at(0, 'minutesPerDay')).toHaveText('465');
  await page.keyboard.type('500');
  await page.keyboard.press('Enter');
  await expect(at(0, 'minutesPerDay')).toHaveText('500');
  await expect(at(1, 'minutesPerDay')).toBeFocused();

  await page.keyboard.press('ArrowUp');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  for (const row of [1, 2, 3]) await expect(at(row, 'minutesPerDay')).toHaveText('500');
  await expect(at(4, 'minutesPerDay')).not.toHaveText('500');
  await page.keyboard.press('Control+z');
  await expect(at(3, 'minutesPerDay')).not.toHaveText('500');
  await expect(at(0, 'minutesPerDay')).toHaveText('500');

  // A machine at a centre that has a bunker to spare for nothing: a scanner needs none.
  await page.keyboard.press('Control+Enter');
  const row = plan.machines.length;
  await expect(at(row, 'name')).toBeFocused();
  await expect(page.getByTestId('waiting')).toContainText('Commissioned is still needed.');
  await page.keyboard.type('CT9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ct');
  await page.keyboard.press('Enter');
  await expect(at(row, 'kind')).toHaveText('CT simulator');
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.keyboard.press('ArrowDown');
  await expect(at(row, 'commissioned')).toBeFocused();
  await page.keyboard.type('12 May 2026');
  expect(await violations(page), 'a cell being typed in').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('waiting')).toBeHidden();
  await expect(at(row, 'commissioned')).toHaveText('12 May 2026');
  expect(await violations(page), 'the table of machines').toEqual([]);
});
