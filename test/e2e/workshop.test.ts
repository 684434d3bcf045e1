import { expect, test } from './support/planner.ts';
import { started } from './support/started.ts';
import { violations } from './support/violations.ts';

test('a storyboard is prepared, walked by a clicker with a presenter beside, and what is decided is there after a restart', async ({
  home,
  context,
}) => {
  const first = await started(home, () => context.newPage());
  const { page } = first;
  const show = (view: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view, exact: true }).click();
  await page.getByLabel('Scenario', { exact: true }).selectOption({ label: 'Longer days during a Portsmouth swap' });
  await show('Compare');
  await page.keyboard.press('Shift+S');
  await show('Workshop');
  const steps = page.locator('[data-step]');
  await expect(steps).toHaveCount(6);
  await steps.last().click();
  await page.getByLabel('Shows').selectOption({ label: 'Who gains, who loses' });
  await page.getByLabel('Question for the room').fill('Would two hours more a day do?');
  await page.keyboard.press('Enter');
  await expect(steps.last()).toContainText('Would two hours more a day do?');
  await steps.last().focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(steps.nth(1)).toContainText('Would two hours more a day do?');

  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Presenter’s window' }).click();
  const presenter = await opening;
  await presenter.getByRole('button', { name: 'Start' }).click();
  const walk = page.getByTestId('walk');
  await expect(walk.getByRole('heading', { level: 1 })).toHaveText('Where do people wait longest today?');
  await expect(presenter.getByText('Next: Would two hours more a day do?')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(walk.getByRole('heading', { level: 1 })).toHaveText('Would two hours more a day do?');
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('Would two hours more a day do?');
  await expect(page.getByTestId('walk-answer')).toContainText('95% interval');
  await expect(walk.getByRole('heading', { name: 'Pathways, change in mean wait' })).toBeVisible();
  expect(await violations(page), 'walking').toEqual([]);

  // Somebody asks why: the sentence stands over the step, and goes without ending the walk.
  await page.keyboard.press('w');
  const why = page.getByRole('dialog', { name: 'Why' });
  await expect(why.getByRole('status')).toContainText(/^People who started at .* had waited|^Nobody started at/);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(walk).toBeVisible();

  await page.keyboard.press('d');
  await page.getByLabel('In the room’s words').fill('Staff the longer days');
  await page.getByLabel('Who says so: role, not a name').fill('Radiotherapy services manager');
  await expect(page.getByRole('dialog').getByRole('row', { name: /^Mean wait, days/ })).toBeVisible();
  await page.getByRole('button', { name: 'Record', exact: true }).click();

  await page.keyboard.press('f');
  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('photo')).toContainText('Would two hours more a day do?');
  await expect(page.getByTestId('walk-place')).toHaveText('Step 3 of 6');
  await page.keyboard.press('f');
  await expect(walk.getByRole('heading', { level: 1 })).toHaveText('What if Portsmouth’s swap slips a year?');

  // A reload in the middle of it, a lever in the hand that turns pages, and the presenter still beside.
  await page.keyboard.press('PageUp');
  await page.reload();
  await expect(page.getByTestId('walk-place')).toHaveText('Step 2 of 6');
  await page.keyboard.press('l');
  const lever = page.getByRole('complementary', { name: 'Levers' }).getByRole('slider').first();
  const set = await lever.inputValue();
  await lever.focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('walk-place')).toHaveText('Step 3 of 6');
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('What if Portsmouth’s swap slips a year?');
  await presenter.getByRole('button', { name: 'Back' }).click();
  await expect(lever).toHaveValue(set);
  // A slider that has the focus takes no letters, and once something is recorded the arrows walk.
  await lever.focus();
  await page.keyboard.press('a');
  await page.getByLabel('In the room’s words').fill('Cost the longer days');
  await page.getByLabel('In the room’s words').press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('walk-place')).toHaveText('Step 3 of 6');
  await presenter.getByRole('button', { name: 'Back' }).click();
  await expect(lever).toHaveValue(set);
  await presenter.getByRole('button', { name: 'Next' }).click();
  await expect(walk.getByRole('heading', { level: 1 })).toHaveText('What if Portsmouth’s swap slips a year?');

  await presenter.getByLabel('In the room’s words').fill('Portsmouth should not have to wait');
  await presenter.getByLabel('Dissent').check();
  await presenter.getByRole('button', { name: 'Record' }).click();
  await expect(presenter.getByText('3 recorded so far')).toBeVisible();
  await presenter.getByRole('button', { name: 'End' }).click();
  await expect(page.getByTestId('workshop-record')).toHaveCount(3);
  await presenter.close();
  await page.close();
  await first.shell.close();

  const second = await started(home, () => context.newPage());
  await second.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Workshop' }).click();
  await expect(second.page.locator('[data-step]')).toHaveCount(6);
  const decision = second.page.getByTestId('workshop-record').filter({ hasText: 'Staff the longer days' });
  await expect(decision).toContainText('Radiotherapy services manager');
  await decision.getByText('Figures and wording').click();
  await expect(decision.getByRole('row', { name: /^Mean wait, days/ })).toBeVisible();
  await second.page.close();
  await second.shell.close();
});
