import type { Page } from '@playwright/test';
import { themes } from '../../renderer/state/viewSlice.ts';
import { expect, test } from './support/planner.ts';
import { started } from './support/started.ts';
import { violations } from './support/violations.ts';

const item = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name });
const sentences = (page: Page) => page.locator('[data-change]');

test('a scenario is made, branched, switched, put in order and merged by keyboard, and undone after a restart', async ({
  home,
  context,
}) => {
  const newPage = () => context.newPage();
  const first = await started(home, newPage);
  const { page } = first;
  await page.keyboard.press('Alt+5');
  await expect(item(page, 'Baseline')).toHaveAttribute('aria-selected', 'true');

  // To five fractions with the arrows, and a copy of it, renamed.
  await item(page, 'Baseline').focus();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowDown');
  await expect(item(page, /five fractions/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sentences(page)).toHaveCount(2);
  await expect(sentences(page).first()).toContainText('5 fractions 95%, 15 fractions 5% from 3 April 2028.');
  await page.keyboard.press('Control+d');
  await expect(item(page, /five fractions \(copy\)/)).toHaveAttribute('aria-selected', 'true');
  await item(page, /five fractions \(copy\)/).focus();
  await page.keyboard.press('F2');
  await expect(page.getByLabel('Name of the scenario')).toBeFocused();
  await page.keyboard.type('Prostate first');
  await page.keyboard.press('Enter');
  await expect(item(page, 'Prostate first')).toBeVisible();

  await page.getByRole('button', { name: /^Order, 1 of 2/ }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(sentences(page).first()).toContainText('20 fractions 20%');
  await page.getByRole('checkbox', { name: /^In force: Breast/ }).focus();
  await page.keyboard.press('Space');
  await expect(sentences(page).last()).toHaveAttribute('data-off', 'true');

  await page.getByRole('button', { name: 'Branch' }).focus();
  await page.keyboard.press('Enter');
  await expect(item(page, 'Prostate first, and')).toHaveAttribute('aria-level', '3');
  await expect(page.getByRole('region', { name: 'Inherited changes' }).getByRole('listitem')).toHaveCount(2);

  await page.getByRole('button', { name: 'Merge…' }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Merge scenarios' });
  await sheet.getByRole('checkbox', { name: 'Southampton closed for two weeks' }).focus();
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('heading', { name: '3 changes' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Merge into a new scenario' }).focus();
  await page.keyboard.press('Enter');
  await expect(item(page, 'Merged scenario')).toHaveAttribute('aria-selected', 'true');
  await expect(sentences(page)).toHaveCount(3);
  for (const theme of themes) {
    await page.getByLabel('Theme').selectOption(theme);
    expect(await violations(page), theme).toEqual([]);
  }
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Undo: Merge into/);
  await page.close();
  await first.shell.close();

  const { page: again } = await started(home, newPage);
  await again.keyboard.press('Alt+5');
  await expect(item(again, 'Merged scenario')).toBeVisible();
  await again.keyboard.press('Control+z');
  await expect(item(again, 'Merged scenario')).toHaveCount(0);
  await again.keyboard.press('Control+z');
  await expect(item(again, 'Prostate first, and')).toHaveCount(0);
  await item(again, 'Prostate first').click();
  await expect(sentences(again).last()).toHaveAttribute('data-off', 'true');
  await again.keyboard.press('Control+z');
  await expect(sentences(again).last()).toHaveAttribute('data-off', 'false');
});
