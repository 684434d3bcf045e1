import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { themes, views } from '../../renderer/state/viewSlice.ts';
import { expect, test } from './support/planner.ts';

/** What is wrong on the page as it is shown, one line for each rule and place, so that a failure can be read. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`));
}

test('every view in every theme is without faults that a machine can find', async ({ page }) => {
  test.setTimeout(180_000);
  // A scenario on screen and a project in the inspector, so that marks of change and of sources are there to be judged.
  await page.getByLabel('Scenario', { exact: true }).selectOption({ index: 1 });
  await expect(page.getByTestId('run-state')).toContainText(/[1-9]\d* of/, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Fleet' }).click();
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Enter');

  for (const theme of themes) {
    await page.getByLabel('Theme').selectOption(theme);
    for (const view of views) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
      await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
      // Colours on their way from one theme or view to the next are nobody's.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      expect(await violations(page), `${view} in ${theme}`).toEqual([]);
    }
  }
});

test('the table behind the map, and a centre and an area inspected, are without faults either', async ({ page }) => {
  const stop = page.getByRole('button', { name: 'Stop' });
  await stop.click();
  for (const list of ['Cancer centres', 'Where people live']) {
    await page.getByRole('listbox', { name: list }).getByRole('option').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
    expect(await violations(page), list).toEqual([]);
  }
  await page.keyboard.press('t');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
