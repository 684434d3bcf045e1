import { expect, test } from './support/planner.ts';
import { pressTo } from './support/pressTo.ts';
import { answered } from './support/running.ts';

test('a project is moved, compared and put back without a mouse', async ({ page }) => {
  const main = page.locator('main');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');

  await page.keyboard.press('t');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('listbox', { name: 'Cancer centres' })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the view' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(main).toBeFocused();

  await page.keyboard.press('Alt+2');
  await expect(main).toBeFocused();
  const sliders = page.getByRole('slider');
  await pressTo(page, 'Tab', sliders.first());
  const project = page.locator('[data-project="replace-portsmouth-la2"]');
  await pressTo(page, 'ArrowDown', project);
  const before = (await project.getAttribute('aria-label')) ?? '';
  expect(before).toContain('Portsmouth');

  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Start Monday .*, 26 weeks later$/)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(project).toBeFocused();
  await expect(project).not.toHaveAttribute('aria-label', before);
  const shown = page.getByLabel('Scenario', { exact: true }).locator('option:checked');
  await expect(shown).toContainText('moved');
  const name = (await shown.textContent()) ?? '';

  await page.keyboard.press('Alt+6');
  await expect(main).toBeFocused();
  await answered(page, name);

  await page.keyboard.press('Control+z');
  await expect(shown).toHaveText('Baseline');
  await page.keyboard.press('Alt+2');
  await expect(project).toHaveAttribute('aria-label', before);
  await page.keyboard.press('Control+y');
  await expect(project).not.toHaveAttribute('aria-label', before);
});
