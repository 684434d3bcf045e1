import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { expect, test } from './support/planner.ts';

/** What would run, or ask for a picture, wherever words of a plan were taken for a page’s own. */
const attack = '<img src="x" class="attack" onerror="window.attacked = true"><script>window.attacked = true</script>';

/** A plan in which everything that people name or describe carries it. */
function attacking(plan: Plan): Plan {
  const marked = <T extends { name: string }>(one: T): T => ({ ...one, name: `${one.name} ${attack}`.slice(0, 120) });
  return {
    ...plan,
    name: `${plan.name} ${attack}`.slice(0, 120),
    description: `${attack} **bold** [link](javascript:window.attacked=true)`,
    trusts: plan.trusts.map(marked),
    centres: plan.centres.map(marked),
    machines: plan.machines.map(marked),
    pathways: plan.pathways.map(marked),
    zones: plan.zones.map(marked),
    scenarios: plan.scenarios.map((one) => ({ ...marked(one), description: attack })),
    sources: (plan.sources ?? []).map((one) => ({ ...one, title: attack })),
  };
}

test('words of a plan are words, whatever they say', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('tab', { name: 'Plan files' }).click();
  await page.getByLabel('Plan file', { exact: true }).setInputFiles({
    name: 'attack.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(attacking(illustrativePlan()))),
  });
  await expect(page.getByRole('status').filter({ hasText: 'attack.plan.json is open' })).toBeVisible();

  const views = await page.getByRole('navigation').getByRole('button').allTextContents();
  expect(views.length).toBeGreaterThan(8);
  for (const view of views) {
    await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
    await expect(page.getByRole('main')).not.toBeEmpty();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    // The pack's preview is a page within the page.
    for (const frame of page.frames()) expect(await frame.locator('.attack').count(), view).toBe(0);
    if (view === 'Fleet') await expect(page.getByRole('main')).toContainText('<img src="x"');
  }
  for (const frame of page.frames()) expect(await frame.evaluate(() => 'attacked' in window)).toBe(false);
  expect(complaints).toEqual([]);
});
