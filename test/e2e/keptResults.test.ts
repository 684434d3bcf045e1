import type { BrowserContext, Page } from '@playwright/test';
import { problemText } from '../../db/schema/problem.ts';
import { type LocalShell, openLocalShell } from '../../electron/local/shell.ts';
import { expect, test } from './support/planner.ts';

/** Coarse, so that a run ends soon; and all that the run state ever says is written down. */
async function opened(home: string, context: BrowserContext): Promise<{ shell: LocalShell; page: Page }> {
  const shell = await openLocalShell(home);
  if (!shell.ok) throw new Error(shell.problems.map(problemText).join('; '));
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem('isocentre.exactness', JSON.stringify({ halfWidthDays: 0.5, replications: 10 }));
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const look = () => {
      const text = document.querySelector('[data-testid="run-state"]')?.textContent ?? '';
      if (text !== said.at(-1)) said.push(text);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto(shell.value.address());
  return { shell: shell.value, page };
}

const upToDate = (page: Page) => expect(page.getByTestId('run-state')).toHaveAttribute('data-status', 'upToDate');
/** How many runs have been seen to land, of those on the way. */
const landings = (page: Page) =>
  page.evaluate(() => {
    const said: unknown = Reflect.get(globalThis, 'said');
    return Array.isArray(said) ? said.filter((text) => /^[1-9]\d* of/.test(String(text))).length : Number.NaN;
  });
const show = (page: Page, view: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
/** All that Compare shows of a scenario, once nothing of it is awaited. */
async function compared(page: Page, scenario: string): Promise<string | null> {
  await page.getByLabel('Scenario', { exact: true }).selectOption({ label: scenario });
  await show(page, 'Compare');
  await expect(page.getByTestId('comparison-sentence')).toContainText(scenario);
  await upToDate(page);
  return page.getByRole('main').textContent();
}

test('results outlive a restart: of the plan as it was left, and as it was before an edit that is undone', async ({
  home,
  context,
}) => {
  const first = await opened(home, context);
  let kept = 0;
  first.page.on('response', (response) => {
    if (response.url().endsWith('/call/keepResult')) kept += 1;
  });
  await upToDate(first.page);
  expect(await landings(first.page)).toBeGreaterThan(0);
  const before = (await first.page.getByTestId('run-state').textContent()) ?? '';
  await show(first.page, 'Fleet');
  await first.page.locator('[data-project="replace-portsmouth-la2"]').focus();
  await first.page.keyboard.press('Shift+ArrowRight');
  await first.page.keyboard.press('Enter');
  const chosen = first.page.getByLabel('Scenario', { exact: true }).locator('option:checked');
  await expect(chosen).toContainText('moved');
  const scenario = (await chosen.textContent()) ?? '';
  const shown = await compared(first.page, scenario);
  await expect.poll(() => kept).toBe(2);
  await first.page.close();
  await first.shell.close();

  const second = await opened(home, context);
  await upToDate(second.page);
  expect(await compared(second.page, scenario)).toBe(shown);
  await second.page.getByRole('button', { name: 'Undo' }).click();
  await expect(second.page.getByRole('option', { name: scenario })).toHaveCount(0);
  await show(second.page, 'Network');
  await upToDate(second.page);
  await expect(second.page.getByTestId('run-state')).toHaveText(before);
  // Nothing was simulated on the way.
  expect(await landings(second.page)).toBe(0);
  await second.shell.close();
});
