import { expect, test } from './support/planner.ts';
import { answered, stopped } from './support/running.ts';

/** The story the planner exists for: move a replacement, see what it does to waits, take the pack away. */
test('a planner drags a replacement, compares, exports the pack, and finds the scenario again', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');

  await page.getByRole('button', { name: 'Fleet' }).click();
  const project = page.getByRole('slider', { name: /^Queen Alexandra.*, starts/ }).nth(1);
  await project.scrollIntoViewIfNeeded();
  const before = await project.getAttribute('aria-label');
  const box = await project.boundingBox();
  if (!box) throw new Error('The replacement is not drawn.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 20, y, { steps: 4 });
  await page.mouse.move(box.x + box.width / 2 + 40, y, { steps: 4 });
  await page.mouse.up();

  const scenario = page.getByLabel('Scenario', { exact: true });
  await expect(scenario.locator('option:checked')).toContainText('moved');
  const name = (await scenario.locator('option:checked').textContent()) ?? '';
  await expect(project).not.toHaveAttribute('aria-label', before ?? '');

  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByTestId('kpi-table')).toContainText(name);
  await answered(page, name);
  await stopped(page);

  await page.getByRole('button', { name: 'Pack' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  expect((await download).suggestedFilename()).toMatch(/planning-pack\.pdf$/);

  await page.reload();
  await expect(page.getByLabel('Scenario', { exact: true }).locator('option:checked')).toHaveText(name);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
});
