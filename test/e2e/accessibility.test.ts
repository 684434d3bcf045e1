import { themes, views } from '../../renderer/state/viewSlice.ts';
import { expect, test } from './support/planner.ts';
import { answered, stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

test('every view in every theme is without faults that a machine can find', async ({ page }) => {
  const show = async (view: string) => {
    const button = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view });
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'page');
  };
  // A scenario on screen and a project in the inspector, so that marks of change and of sources are there to be judged.
  const scenario = page.getByLabel('Scenario', { exact: true });
  await scenario.selectOption({ index: 1 });
  await show('compare');
  await answered(page, (await scenario.locator('option:checked').textContent()) ?? '');
  await stopped(page);
  await show('fleet');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();

  for (const theme of themes) {
    await page.getByLabel('Theme').selectOption(theme);
    for (const view of views) {
      await show(view);
      await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
      expect(await violations(page), `${view} in ${theme}`).toEqual([]);
    }
  }
});

test('every part of the plan’s data is without faults', async ({ page }) => {
  await stopped(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Data' }).click();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.getByRole('tabpanel', { name: (await tab.textContent()) ?? '' })).toBeVisible();
    for (const theme of themes) {
      await page.getByLabel('Theme').selectOption(theme);
      expect(await violations(page), `${await tab.textContent()} in ${theme}`).toEqual([]);
    }
  }
});

test('several scenarios are compared in every part without faults, and what each change does is told', async ({
  page,
}) => {
  await page.getByLabel('Scenario', { exact: true }).selectOption({ label: 'Longer days during a Portsmouth swap' });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).click();
  await page.getByLabel('Add a scenario to the comparison').selectOption({ index: 1 });
  await expect(page.getByRole('list', { name: 'What is compared' }).getByRole('listitem')).toHaveCount(4);
  await answered(page, 'Longer days during a Portsmouth swap');
  await stopped(page);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.getByRole('tabpanel', { name: (await tab.textContent()) ?? '' })).toBeVisible();
    for (const theme of themes) {
      await page.getByLabel('Theme').selectOption(theme);
      expect(await violations(page), `${await tab.textContent()} in ${theme}`).toEqual([]);
    }
  }
  // The last part has runs of its own, behind those on screen.
  await expect(page.getByRole('row', { name: /^The whole scenario/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Where and when' }).click();
  const months = page.getByRole('application', { name: /by centre and month, Baseline/ });
  await months.focus();
  await page.keyboard.press('End');
  await expect(page.getByText(/^Southampton General, [A-Z][a-z]+ 2037: \d/)).toBeVisible();

  await page.getByRole('tab', { name: 'Over time' }).click();
  await page.getByRole('button', { name: 'Why?' }).click();
  const why = page.getByRole('dialog', { name: 'Why' });
  await expect(why).toContainText(/had waited \d+\.\d days on average/);
  for (const theme of themes) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    expect(await violations(page), `why in ${theme}`).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Risk' }).click();
  await page.getByRole('tab', { name: 'Sensitivity' }).click();
  await expect(page.getByRole('table', { name: 'Ranges of the plan' })).toBeVisible();
  expect(await violations(page), 'sensitivity').toEqual([]);
});

test('both parts of Risk are without faults before anything is tried, and what was tried and stopped outlives a reload', async ({
  page,
}) => {
  await stopped(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Risk' }).click();
  for (const name of ['Resilience', 'Sensitivity']) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
    for (const theme of themes) {
      await page.getByLabel('Theme').selectOption(theme);
      expect(await violations(page), `${name} in ${theme}`).toEqual([]);
    }
  }
  await page.getByRole('tab', { name: 'Resilience' }).click();
  await page.getByRole('button', { name: 'Lose each in turn' }).click();
  const resilience = page.getByRole('tabpanel', { name: 'Resilience' });
  const losses = resilience.getByTestId('losses').getByRole('rowheader');
  await expect(losses.first()).toBeVisible();
  await resilience.getByRole('button', { name: 'Stop' }).click();
  await expect(resilience).toContainText(/Stopped at \d+ of \d+\./);
  const lost = await losses.first().textContent();
  await page.reload();
  await expect(resilience).toContainText(/Stopped at \d+ of \d+\./);
  await expect(resilience.getByRole('button', { name: 'Go on' })).toBeVisible();
  await expect(losses.filter({ hasText: lost ?? '' }).first()).toBeVisible();
});

test('the table behind the map, and a centre and an area inspected, are without faults either', async ({ page }) => {
  // What is judged here stands before the first run has landed, and more of it after.
  await expect(page.getByTestId('run-state')).toContainText(/[1-9]\d* of|Up to date/);
  await stopped(page);
  for (const list of ['Cancer centres', 'Where people live']) {
    const first = page.getByRole('listbox', { name: list }).getByRole('option').first();
    const [name = ''] = ((await first.getAttribute('aria-label')) ?? '').split(',');
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary').getByRole('heading').first()).toContainText(name);
    expect(await violations(page), list).toEqual([]);
  }
  await page.keyboard.press('t');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
