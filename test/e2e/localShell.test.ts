import { openLocalShell } from '../../electron/local/shell.ts';
import { expect, test } from './support/planner.ts';

test('the planner is isolated, asks nothing of the network, and breaks no rule of its own policy', async ({
  page,
  shell,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== shell.origin && protocol !== 'blob:' && protocol !== 'data:') elsewhere.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Its workers run too: some replications have landed.
  await expect(page.getByTestId('run-state')).toContainText(/[1-9]\d* of|Up to date/);

  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(await page.evaluate(() => window.planner.about({}))).toMatchObject({ shell: 'local' });
  expect(new URL(page.url()).search).toBe('');
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a second browser without a token is told what to do', async ({ browser, shell }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(shell.origin);
  expect(response?.status()).toBe(403);
  await expect(page.locator('body')).toContainText('npm start');
  await context.close();
});

test('how somebody likes the planner outlives a restart, at which its address is another', async ({
  page,
  home,
  shell,
}) => {
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await expect.poll(theme).toBe('light');
  await page.getByLabel('Theme').selectOption('dark');
  await expect.poll(theme).toBe('dark');
  await shell.close();
  const again = await openLocalShell(home);
  if (!again.ok) throw new Error('the planner did not open again');
  try {
    expect(again.value.origin).not.toBe(shell.origin);
    await page.goto(again.value.address());
    await expect.poll(theme).toBe('dark');
  } finally {
    await again.value.close();
  }
});

test('a page whose shell is gone says so at once and names what it did not store; when it is back, what is stored is shown', async ({
  page,
}) => {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Fleet' }).click();
  const project = page.locator('[data-project="replace-portsmouth-la2"]');
  const gone = page.getByText('Isocentre has stopped behind this page.', { exact: true });
  const scenarios = page.getByLabel('Scenario', { exact: true }).getByRole('option');
  await expect(project).toBeVisible();
  const stored = await scenarios.count();
  await page.route('**/call/**', (route) => route.abort());
  await expect(gone).toBeVisible();
  await project.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/ was not saved: Isocentre has stopped behind this page\.$/)).toBeVisible();
  await expect(scenarios).toHaveCount(stored + 1);
  await page.unroute('**/call/**');
  await expect(gone).toBeHidden();
  await expect(scenarios).toHaveCount(stored);
});

test('a window that is loaded again is as it was left', async ({ page }) => {
  const show = (name: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name, exact: true }).click();
  await page.getByLabel('Areas coloured by').selectOption('travel');
  await page.getByLabel('Scenario', { exact: true }).selectOption({ index: 2 });
  await show('Risk');
  await page.getByRole('tab', { name: 'Sensitivity' }).click();
  await show('Fleet');
  await page.locator('[data-project="replace-portsmouth-la2"]').focus();
  await page.keyboard.press('Enter');
  const shown = page.getByRole('complementary').getByRole('heading', { name: /Portsmouth: Replace LA2$/ });
  await expect(shown).toBeVisible();
  const scenario = await page.getByLabel('Scenario', { exact: true }).inputValue();

  await page.reload();
  await expect(shown).toBeVisible();
  expect(await page.getByLabel('Scenario', { exact: true }).inputValue()).toBe(scenario);
  await show('Risk');
  await expect(page.getByRole('tab', { name: 'Sensitivity' })).toHaveAttribute('aria-selected', 'true');
  await show('Network');
  await expect(page.getByLabel('Areas coloured by')).toHaveValue('travel');
});

test('what is tried on the map and not kept yet is still being tried after a reload', async ({ page }) => {
  const whatIf = page.getByRole('region', { name: 'What if' });
  await page.locator('[data-mark="centre poole"]').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await whatIf.getByRole('combobox', { name: 'Pathway' }).selectOption('breast');
  await whatIf.getByRole('combobox', { name: 'To centre' }).selectOption('southampton');
  const asked = 'Send 30% of breast courses from Poole to Southampton General';
  await expect(whatIf).toContainText(asked);
  await page.reload();
  await expect(whatIf).toContainText(asked);
  await whatIf.getByRole('button', { name: 'Keep it' }).click();
  await page.reload();
  // What was kept has its levers beside the map still, and is a scenario once.
  await expect(whatIf.getByRole('heading', { name: '30% of breast from Poole to Southampton General' })).toBeVisible();
  await whatIf.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(page.locator('[data-mark="centre poole"]')).toBeVisible();
  await expect(whatIf).toBeHidden();
});

test('a row that is not finished, and how far a view is scrolled, outlive a reload', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('tab', { name: /^Tables/ }).click();
  const tables = page.getByRole('navigation', { name: 'Tables of the plan' });
  await tables.getByRole('button', { name: /^Machines/ }).click();
  await page.getByRole('button', { name: 'Add machine' }).click();
  const waiting = page.getByTestId('waiting');
  await expect(waiting).toContainText('One row is not stored yet');
  await tables.getByRole('button', { name: /^Demand/ }).click();
  const grid = page.getByRole('grid');
  const down = () => grid.evaluate((element) => element.scrollTop);
  await expect.poll(() => grid.evaluate((element) => element.scrollHeight)).toBeGreaterThan(5_000);
  await grid.hover();
  await page.mouse.wheel(0, 3_000);
  const kept = () => page.evaluate(() => sessionStorage.getItem('isocentre.here.scrolled') ?? '');
  await expect.poll(kept).toContain('"top":3000');

  await page.reload();
  await expect.poll(down).toBe(3_000);
  await tables.getByRole('button', { name: /^Machines/ }).click();
  await expect(waiting).toContainText('One row is not stored yet');
  expect(await down()).toBeLessThan(3_000);
  await tables.getByRole('button', { name: /^Demand/ }).click();
  await expect.poll(down).toBe(3_000);
});
