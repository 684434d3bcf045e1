import type { Page } from '@playwright/test';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { illustrativeCount } from '../../renderer/plan/sources/figures.ts';
import { unsureGroups } from '../../renderer/plan/sources/unsureGroups.ts';
import { find } from './support/find.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

/** Presses Tab until a button or a box with this name has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, role: 'button' | 'checkbox' | 'textbox', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let press = 0; press < 60; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, `not reached by Tab`).toBeFocused();
}

const plan = illustrativePlan();
const { illustrative } = illustrativeCount(plan);
const groups = unsureGroups(plan).flatMap((source) => source.groups);
const shares = groups.find(({ name }) => name === 'Flows: shares')?.figures.length ?? 0;
const counted = (figures: number) => figures.toLocaleString('en-GB');

test('by keyboard alone: a machine is found, a doubt is mended and undone, figures get their source', async ({
  page,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  await stopped(page);
  await find(page, 'south la3', /^LA3, Southampton/);
  expect(await violations(page), 'palette').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading').first()).toContainText('LA3');

  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await violations(page), 'shortcuts').toEqual([]);
  await page.keyboard.press('Escape');

  await find(page, 'what is wrong', /^Show what is wrong/);
  await page.keyboard.press('Enter');
  const findings = page.getByRole('tabpanel').getByRole('listitem');
  await expect(page.getByRole('heading', { name: 'Plan health' })).toBeVisible();
  const line = findings.filter({ hasText: 'CT1 of Robert White Centre' });
  await expect(line).toBeVisible();
  await stopped(page);
  await tabTo(page, 'button', 'Plan the CT1 replacement: 2 October 2028');
  await page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(line).toBeVisible();

  await find(page, 'where figures come from', /^Show where figures/);
  await page.keyboard.press('Enter');
  const left = page.getByRole('status').filter({ hasText: 'figures are illustrative' });
  await expect(left).toContainText(`${counted(illustrative)} of`);
  await stopped(page);
  await tabTo(page, 'checkbox', 'Flows: shares');
  await page.keyboard.press('Space');
  // Back to the button above, which ticking has made ready.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Give a source…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Give figures a source' })).toBeVisible();
  expect(await violations(page), 'giving a source').toEqual([]);
  await page.keyboard.type('Patient flow audit 2026');
  await page.keyboard.press('Enter');
  await expect(left).toContainText(`${counted(illustrative - shares)} of`);
  await expect(page.getByRole('row', { name: new RegExp(`^Patient flow audit 2026 local ${shares}`) })).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(left).toContainText(`${counted(illustrative)} of`);
});
