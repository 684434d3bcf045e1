import type { Page } from '@playwright/test';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

const answer = (page: Page) => page.getByTestId('answer');
const show = (page: Page, view: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view, exact: true }).click();

/** Notes down whatever the answer says from now on: an estimate may stand for less time than a test takes to look. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const text = document.querySelector('[data-testid="answer"]')?.textContent ?? '';
      if (said.at(-1) !== text) said.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
const forget = (page: Page) => page.evaluate('said.length = 0');
const saidSince = (page: Page) => page.evaluate<string[]>('said');

/** An estimate before anything is simulated, then the paired difference of the runs, in words. */
async function answers(page: Page): Promise<void> {
  await expect.poll(() => saidSince(page).then((said) => said.join('\n'))).toContain('by a first estimate');
  await expect(answer(page)).toContainText(/days (shorter|longer).*95% interval|told from noise/);
}

/** Twelve people in a room: three of them ask, and each is answered before the next one speaks. */
test('three people ask what if, each is answered at once, and all three stand side by side', async ({ page }) => {
  const mark = (key: string) => page.locator(`[data-mark="${key}"]`);
  await expect(mark('centre poole')).toBeVisible();
  await expect(answer(page)).toContainText(/People wait/);
  await stopped(page);
  await listen(page);

  // “Open a satellite here”: near Salisbury, which is no centre's yet.
  const salisbury = await mark('zone wiltshire-south').boundingBox();
  if (!salisbury) throw new Error('Wiltshire south is not drawn.');
  await page.mouse.click(salisbury.x + salisbury.width / 2 - 14, salisbury.y + salisbury.height / 2, {
    button: 'right',
  });
  await page.getByRole('menuitem', { name: 'Open a satellite here, near Wiltshire south…' }).click();
  const whatIf = page.getByRole('region', { name: 'What if' });
  await whatIf.getByLabel('Name').fill('Salisbury');
  await expect(mark('centre salisbury')).toBeVisible();
  await expect(whatIf).toContainText(/About \d+ courses a year go to Salisbury: \d+ from Southampton General/);
  await expect(whatIf).toContainText('derived');
  await answers(page);
  expect(await violations(page)).toEqual([]);
  await whatIf.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByLabel('Scenario', { exact: true }).locator('option:checked')).toHaveText('Salisbury opens');
  // Its levers stay: a third linac while the map is watched.
  await forget(page);
  await whatIf.getByRole('slider', { name: 'Linacs' }).focus();
  await page.keyboard.press('ArrowRight');
  await answers(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /Open Salisbury with 3 linacs/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(whatIf.getByRole('slider', { name: 'Linacs' })).toHaveValue('2');

  // “Portsmouth's swap slips a year and prostate goes to five fractions”: from the shelf.
  await page.getByLabel('Scenario', { exact: true }).selectOption({ index: 0 });
  await show(page, 'Scenarios');
  await forget(page);
  await page
    .getByRole('combobox', { name: 'A replacement slips a year? Project' })
    .selectOption('replace-portsmouth-la2');
  await page.getByRole('button', { name: 'A replacement slips a year?' }).click();
  await answers(page);
  await forget(page);
  await page.getByRole('button', { name: 'Fractions of a pathway' }).click();
  await page.getByRole('combobox', { name: 'Pathway', exact: true }).selectOption('prostate');
  await page.getByRole('slider', { name: 'Courses with 5 fractions' }).focus();
  await page.keyboard.press('End');
  await answers(page);
  await expect(page.locator('[data-change]').last()).toContainText('Prostate is given in 5 fractions');

  // “Send 30% of breast from Salisbury to Southampton”: a branch of what the first asked, by keys alone.
  await page.getByLabel('Scenario', { exact: true }).selectOption({ label: 'Salisbury opens' });
  await page.getByRole('button', { name: 'Branch' }).click();
  await show(page, 'Network');
  await forget(page);
  await mark('centre salisbury').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await expect(whatIf.getByRole('slider', { name: 'Go elsewhere' })).toBeFocused();
  await whatIf.getByRole('combobox', { name: 'Pathway' }).selectOption('breast');
  await whatIf.getByRole('combobox', { name: 'To centre' }).selectOption('southampton');
  await expect(whatIf).toContainText(/Send 30% of breast courses from Salisbury to Southampton General/);
  await expect(whatIf).toContainText(/About \d+ courses a year go to Southampton General: \d+ from Salisbury\./);
  await answers(page);
  await whatIf.getByRole('button', { name: 'Keep it' }).click();
  await expect(whatIf.getByRole('heading', { name: 'Salisbury opens, and' })).toBeVisible();

  // Side by side, with paired differences in words.
  await whatIf.getByRole('button', { name: 'Compare' }).click();
  const add = page.getByLabel('Add a scenario to the comparison');
  await add.selectOption({ label: 'Salisbury opens' });
  const slip = add.locator('option', { hasText: / a year later$/ });
  await add.selectOption((await slip.getAttribute('value')) ?? '');
  const waits = page.getByTestId('kpi-table').getByRole('row', { name: /^Mean wait/ });
  await expect(waits.locator('[data-reading]')).toHaveCount(3);
  await expect(page.getByTestId('centre-table').getByRole('row', { name: /^Salisbury – / })).toBeVisible();
  await expect(page.getByText(/^Mean waits .* over the whole plan \(95% interval/)).toHaveCount(3);
  await stopped(page);
});
