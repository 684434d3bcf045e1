import { districtsFile, gridOfDistricts } from '../support/districtsFile.ts';
import { expect, test } from './support/planner.ts';
import { answered, stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

/** What somebody does with the map: looks closer, follows flows, lets time pass, compares, and brings boundaries. */
test('a planner explores the network over its years, holds a scenario against the baseline, and loads boundaries', async ({
  page,
}) => {
  const map = page.locator('figure[class*="figure"] > svg');
  const centres = page.getByRole('listbox', { name: 'Cancer centres' });
  const poole = centres.getByRole('option', { name: /^Poole,/ });
  await expect(poole).toBeVisible();
  const scenario = page.getByLabel('Scenario', { exact: true });
  await scenario.selectOption({ index: 1 });
  const name = (await scenario.locator('option:checked').textContent()) ?? '';
  await page.getByRole('button', { name: 'Compare' }).click();
  await answered(page, name);
  await stopped(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Network' }).click();

  // A wheel zooms in where the pointer is, a drag pulls the map, and a key shows the whole network again.
  const before = await poole.boundingBox();
  if (!before) throw new Error('Poole is not drawn.');
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.wheel(0, -400);
  await expect(page.getByRole('button', { name: 'Whole', exact: true })).toBeVisible();
  const zoomed = await poole.boundingBox();
  expect(Math.abs((zoomed?.x ?? 0) - before.x)).toBeLessThan(40);
  await page.mouse.down();
  await page.mouse.move(before.x - 60, before.y - 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await poole.boundingBox())?.x).toBeLessThan(before.x - 20);
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: 'Whole', exact: true })).toBeHidden();

  // Flows of one pathway to one centre; the title says so, and one press shows all again.
  const flows = map.locator('[data-flow]');
  const all = await flows.count();
  await page.getByLabel('Flows of a pathway').selectOption({ index: 1 });
  await page.getByLabel('Flows to a centre').selectOption('poole');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('to Poole');
  await expect.poll(() => flows.count()).toBeLessThan(all);
  for (const flow of await flows.all()) expect(await flow.getAttribute('data-flow')).toMatch(/ poole$/);
  await page.getByRole('button', { name: 'Show all flows' }).click();
  await expect.poll(() => flows.count()).toBe(all);

  // The next event takes a linac out; over the years it comes back.
  await page.getByRole('button', { name: 'Next event' }).click();
  const out = centres.getByRole('option', { name: /, 1 out,/ });
  await expect(out).toHaveCount(1);
  const title = page.getByRole('heading', { level: 2 }).first();
  await expect(title).toContainText('2027');
  await expect(page.getByRole('region', { name: 'Time', exact: true })).toContainText(/out until/);
  await page.getByLabel('Figures of', { exact: true }).selectOption('week');
  await expect(title).toContainText('week of');
  const date = page.getByRole('slider', { name: 'Date shown' });
  await date.focus();
  await page.keyboard.press('End');
  await expect(title).toContainText('2037');
  await expect(out).toHaveCount(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  await page.getByRole('button', { name: 'Play' }).click();
  const started = await date.inputValue();
  await expect.poll(() => date.inputValue()).not.toBe(started);
  await page.getByRole('button', { name: 'Pause' }).click();

  // Against the baseline, in words; the same in tables; nothing for axe to find.
  await page.getByLabel('Figures of', { exact: true }).selectOption('plan');
  await page.getByRole('button', { name: 'Difference' }).click();
  await expect(title).toContainText('against baseline');
  await expect(centres.getByRole('option', { name: /no change/ }).first()).toBeAttached();
  expect(await violations(page)).toEqual([]);
  await title.click();
  await page.keyboard.press('t');
  await expect(page.getByRole('columnheader', { name: 'Wait against baseline' })).toBeVisible();
  await expect(
    page.getByRole('cell', { name: /days (longer|shorter)$|not distinguishable from noise/ }).first(),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('t');

  // Boundaries: a wrong file is told of; a right one is drawn, and still there after a reload.
  const file = page.getByLabel('File of boundaries');
  await file.setInputFiles({ name: 'notes.geojson', mimeType: 'application/json', buffer: Buffer.from('notes') });
  await expect(page.getByRole('alert').filter({ hasText: 'not a file of boundaries' })).toBeVisible();
  const text = JSON.stringify(districtsFile(gridOfDistricts('E06000045'), 200));
  await file.setInputFiles({ name: 'LAD_2024.geojson', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText(/simplified to \d+ kB.*are drawn by them/)).toBeVisible();
  await expect(map.locator('[data-drawn-by*="boundary"]').first()).toBeAttached();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Boundaries of areas').locator('option:checked')).toHaveText('LAD_2024');
  await expect(map.locator('[data-drawn-by*="boundary"]').first()).toBeAttached();
});
