import { expect, test } from './support/planner.ts';
import { violations } from './support/violations.ts';

/** Where courses go: tried in a scenario by mouse, corrected in the plan by keyboard, and offered by a rule. */
test('shares of flows are dragged, typed, drawn and offered', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Flows' }).click();
  const cell = (zone: string, centre: string) => page.locator(`[data-cell="${zone}|${centre}"]`);
  const scenario = page.getByLabel('Scenario', { exact: true }).locator('option:checked');
  await page.getByLabel('Pathway').selectOption({ label: 'Breast' });

  const dragged = cell('basingstoke', 'southampton');
  await expect(dragged).toHaveAttribute('data-share', '0.15');
  const box = await dragged.boundingBox();
  if (!box) throw new Error('The share is not drawn.');
  const [x, y] = [box.x + 12, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await expect(dragged).toHaveAttribute('data-share', '0.35');
  await expect(page.getByTestId('travel')).toContainText(/Basingstoke and Deane.*was/);
  await expect(page.getByTestId('answer')).toContainText(/estimate|days/);
  await page.mouse.up();
  await expect(scenario).toHaveText('Basingstoke and Deane breast to Southampton General');
  await expect(cell('basingstoke', 'basingstoke')).toHaveAttribute('data-share', '0.612');

  await page.keyboard.press('Control+z');
  await expect(scenario).toHaveText('Baseline');
  await expect(dragged).toHaveAttribute('data-share', '0.15');

  await page.getByText('Edit the plan').click();
  await dragged.focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell('basingstoke', 'basingstoke')).toBeFocused();
  await page.keyboard.type('60');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await expect(cell('basingstoke', 'basingstoke')).toHaveAttribute('data-share', '0.7');
  await expect(scenario).toHaveText('Baseline');
  await page.getByLabel('Pathway').selectOption({ label: 'General shares' });
  await expect(cell('basingstoke', 'basingstoke')).toHaveAttribute('data-share', '0.8');
  expect(await violations(page), 'shares').toEqual([]);

  await page.getByText('Diagram', { exact: true }).click();
  const board = page.getByRole('button', { name: /^Thames Valley: .* courses a year, to/ });
  await board.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Churchill, Oxford: .*, from/ }).click();
  await expect(page.getByRole('complementary').getByRole('heading').first()).toHaveText('Churchill, Oxford');
  expect(await violations(page), 'diagram').toEqual([]);

  await page.getByText('Suggestions', { exact: true }).click();
  await page.getByText('Distance decay', { exact: true }).click();
  await expect(page.getByText('This fits where courses go now best.')).toBeVisible();
  await page.locator('main').getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: /^Best fit/ })).toBeVisible();
  expect(await violations(page), 'suggestions').toEqual([]);
  await page.getByRole('button', { name: 'Try in a scenario' }).click();
  await expect(scenario).toContainText('by distance decay');
});
