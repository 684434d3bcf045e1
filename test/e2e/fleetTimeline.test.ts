import type { Page } from '@playwright/test';
import { expect, test } from './support/planner.ts';
import { pressTo } from './support/pressTo.ts';
import { stopped } from './support/running.ts';
import { started } from './support/started.ts';
import { violations } from './support/violations.ts';

/** Tab, until what is called this has the focus. */
const tabTo = (page: Page, role: 'button' | 'textbox' | 'combobox' | 'checkbox', name: string | RegExp) =>
  pressTo(page, 'Tab', page.getByRole(role, { name, exact: typeof name === 'string' }));

test('a centre with two linacs and their replacements, and a bunker used twice and mended, all without a mouse', async ({
  page,
}) => {
  const main = page.locator('main');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  await page.keyboard.press('Alt+2');
  await expect(main).toBeFocused();

  // The plan itself is to be edited, and that is remembered.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Edit the plan' })).toBeChecked();

  await tabTo(page, 'button', 'New centre');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'New centre' });
  await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByText('Give the centre a name.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('Andover');
  await tabTo(page, 'combobox', 'At the main town of');
  await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('spinbutton', { name: 'Latitude' })).not.toHaveValue('');
  await tabTo(page, 'button', 'Open the centre');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  const settling = page.getByRole('dialog', { name: 'Travel and patients' });
  await expect(settling.getByRole('rowheader', { name: 'Test Valley' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(settling.getByRole('button', { name: 'Take what is ticked' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(settling).toBeHidden();
  const andover = page.getByRole('region', { name: 'Andover' });
  await expect(andover.getByRole('button', { name: /^LA[12],/ })).toHaveCount(2);
  await expect(andover.locator('[data-project^="add-"]')).toHaveCount(2);
  const inspector = page.getByRole('complementary');
  await expect(inspector.getByRole('heading', { name: 'Andover' })).toBeVisible();
  await expect(page.getByTitle(/^Undo: Give Andover travel and patients/)).toBeEnabled();

  // One more linac than it has bunkers is tried in a scenario, and its conflict mended there.
  const group = andover.getByRole('button', { name: 'Andover', exact: true });
  await group.focus();
  await page.keyboard.press('a');
  const linac = page.getByRole('dialog', { name: 'New linac' });
  await expect(linac).toBeVisible();
  await expect(linac.getByText('give Andover 3 instead of 2')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(linac.getByText('no bunker left for it')).toBeVisible();
  await tabTo(page, 'button', 'Add the linac');
  await page.keyboard.press('Enter');
  await expect(linac).toBeHidden();
  await expect(page.getByLabel('Scenario', { exact: true }).locator('option:checked')).toContainText('LA3 added');

  const sign = andover.getByRole('button', { name: /^Cannot be: Andover has 2 bunkers for 3 linacs/ });
  await expect(sign).toBeAttached();
  await sign.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Conflict' });
  await expect(card).toContainText('A bunker is used twice.');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Give Andover a third bunker, in the plan itself' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sign).toHaveCount(0);

  // All of it undone: the bunker, the linac tried, the patients, the centre.
  for (let step = 0; step < 4; step += 1) {
    await main.focus();
    await page.keyboard.press('Control+z');
  }
  await expect(page.getByRole('region', { name: 'Andover' })).toHaveCount(0);
  await expect(page.getByLabel('Scenario', { exact: true }).locator('option:checked')).toHaveText('Baseline');
});

test('the same by mouse, with a replacement dragged, and all of it undone after a restart', async ({
  home,
  context,
}) => {
  const first = await started(home, () => context.newPage());
  const { page } = first;
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Fleet' }).click();
  await page.getByText('Edit the plan').click();
  await page.getByRole('button', { name: 'New centre' }).click();
  const form = page.getByRole('dialog', { name: 'New centre' });
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Andover');
  await form.getByRole('combobox', { name: 'At the main town of' }).selectOption('Test Valley');
  await form.getByRole('button', { name: 'Open the centre' }).click();
  await expect(form).toBeHidden();
  await page.getByRole('dialog', { name: 'Travel and patients' }).getByRole('button', { name: 'Take' }).click();
  const andover = page.getByRole('region', { name: 'Andover' });
  await expect(andover.locator('[data-project^="add-"]')).toHaveCount(2);

  await andover.getByRole('button', { name: 'Andover', exact: true }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Add a linac…' }).click();
  const linac = page.getByRole('dialog', { name: 'New linac' });
  await linac.getByText('Try in a scenario').click();
  await linac.getByRole('button', { name: 'Add the linac' }).click();
  await andover.getByRole('button', { name: /^Cannot be: Andover has 2 bunkers for 3 linacs/ }).click();
  await page.getByRole('button', { name: 'Give Andover a third bunker, in the plan itself' }).click();
  await expect(andover.getByRole('button', { name: /^Cannot be/ })).toHaveCount(0);
  await page.getByLabel('Scenario', { exact: true }).selectOption({ index: 0 });
  await page.getByText('Edit the plan').click();

  const project = page.locator('[data-project="replace-southampton-la2"]');
  await project.scrollIntoViewIfNeeded();
  const before = (await project.getAttribute('aria-label')) ?? '';
  const box = await project.boundingBox();
  if (!box) throw new Error('The replacement is not drawn.');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 40, at.y, { steps: 4 });
  await page.mouse.up();
  await expect(project).not.toHaveAttribute('aria-label', before);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Undo: Move /);
  await stopped(page);
  await page.close();
  await first.shell.close();

  const second = await started(home, () => context.newPage());
  const again = second.page;
  await again.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Fleet' }).click();
  const undo = again.getByRole('button', { name: 'Undo' });
  for (const step of [
    /^Undo: Move /,
    /^Undo: .*bunker/,
    /^Undo: .*LA3/,
    /^Undo: Give Andover/,
    /^Undo: Open Andover/,
  ]) {
    await expect(undo).toHaveAttribute('title', step);
    await undo.click();
  }
  await expect(undo).toBeDisabled();
  await expect(again.getByRole('region', { name: 'Andover' })).toHaveCount(0);
  await expect(again.locator('[data-project="replace-southampton-la2"]')).toHaveAttribute('aria-label', before);
  await second.shell.close();
});
