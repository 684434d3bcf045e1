import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { themes } from '../../renderer/state/viewSlice.ts';
import { expect, test } from './support/planner.ts';
import { started } from './support/started.ts';
import { violations } from './support/violations.ts';

test('what was done is undone after a restart, one step for each thing done, and the log tells it', async ({
  home,
  context,
}) => {
  const newPage = () => context.newPage();
  const first = await started(home, newPage);
  const { page } = first;
  const show = (on: Page, view: string) =>
    on.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
  const move = async () => {
    const project = page.locator('[data-project="replace-portsmouth-la2"]');
    const before = (await project.getAttribute('aria-label')) ?? '';
    await project.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect(project).not.toHaveAttribute('aria-label', before);
  };
  // Three things: a move, which makes a scenario; another in it; and the scenario taken away.
  await show(page, 'Fleet');
  await move();
  const scenario = page.getByLabel('Scenario', { exact: true });
  const name = (await scenario.locator('option:checked').textContent()) ?? '';
  expect(name).toContain('moved');
  await move();
  await page.getByRole('button', { name: 'Manage scenarios' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(scenario.getByRole('option', { name })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Undo: Remove the scenario/);
  await page.close();
  await first.shell.close();

  const second = await started(home, newPage);
  const again = second.page;
  const undo = again.getByRole('button', { name: 'Undo' });
  const choice = again.getByLabel('Scenario', { exact: true });
  await expect(choice.getByRole('option', { name })).toHaveCount(0);
  await undo.click();
  await expect(choice.locator('option:checked')).toHaveText(name);
  await expect(again.getByText(/^Undone: Remove the scenario/)).toBeVisible();
  await undo.click();
  await expect(undo).toHaveAttribute('title', /^Undo: Move /);
  await undo.click();
  await expect(choice.getByRole('option', { name })).toHaveCount(0);
  await expect(undo).toBeDisabled();
  await again.getByRole('button', { name: 'Redo' }).click();
  await expect(choice.locator('option:checked')).toHaveText(name);

  await show(again, 'Data');
  await again.getByRole('tab', { name: 'Changes' }).click();
  const entries = again.getByTestId('change');
  await expect(entries).toHaveCount(7);
  await expect(entries.nth(0)).toContainText('Redo: Move');
  await expect(entries.filter({ hasText: 'Undone' })).toHaveCount(2);
  await expect(entries.nth(6)).toContainText('Portsmouth');

  // A reason is kept, and is no step: what redo would do stays the same.
  await again
    .getByRole('button', { name: /^Add a reason: Move/ })
    .last()
    .click();
  await again.keyboard.type('The board asked for it');
  await again.keyboard.press('Control+Enter');
  await expect(entries.nth(6)).toContainText('The board asked for it');
  for (const theme of themes) {
    await again.getByLabel('Theme').selectOption(theme);
    expect(await violations(again), theme).toEqual([]);
  }
  await again.getByRole('searchbox', { name: 'Search changes' }).fill('board');
  await expect(entries).toHaveCount(1);
  const download = again.waitForEvent('download');
  await again.getByRole('button', { name: 'Save “Changes”' }).click();
  await again.getByRole('menuitem', { name: /CSV/ }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\uFEFF"Date","Time","Change","State"')).toBe(true);
  expect(csv).toContain('"in force"');
  expect(csv).toContain('"The board asked for it"');

  // One press forward over both changes that are still undone, asked once.
  await again.getByRole('button', { name: 'Show all' }).click();
  await again.getByRole('button', { name: /^Redo up to here: Remove/ }).click();
  await again.getByRole('button', { name: 'Redo 2 changes' }).click();
  await expect(choice.getByRole('option', { name })).toHaveCount(0);
  await expect(entries.first()).toContainText('Redo 2 changes');
  await second.shell.close();
});
