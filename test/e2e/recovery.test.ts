import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalShell } from '../../electron/local/shell.ts';
import { themes } from '../../renderer/state/viewSlice.ts';
import { test as base, expect } from './support/planner.ts';
import { stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

/** A folder of plans that was used once, and whose file a failing disk has since overwritten in part. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first argument.
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'isocentre-e2e-'));
    const opened = await openLocalShell(home);
    if (opened.ok) await opened.value.close();
    const path = join(home, 'isocentre.db');
    const bytes = readFileSync(path);
    bytes.fill(0xa5, bytes.length - 40_960, bytes.length - 20_480);
    writeFileSync(path, bytes);
    await use(home);
    await rm(home, { recursive: true, force: true });
  },
});

const asideIn = (home: string) => readdirSync(home).filter((name) => name.includes('set-aside'));

test('a damaged file opens a page that goes on from the newest good backup and keeps the file', async ({
  page,
  home,
}) => {
  // The page is there, and of use, before a single backup is looked through.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/call/checkBackup', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The file of your plans is damaged');
  await expect(page.getByText('Not looked through yet')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Go on from this: the backup of/ })).toBeEnabled();
  release();
  await expect(page.getByText('It was checked in full just now')).toBeVisible();
  await expect(page.getByTestId('found')).toContainText(/Wessex.*(Cannot be read|parts may be missing)/);
  for (const theme of themes) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }
  const damaged = readFileSync(join(home, 'isocentre.db'));
  await page.getByRole('button', { name: /^Go on from this: the backup of/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  await stopped(page);
  const [aside = ''] = asideIn(home);
  expect(readFileSync(join(home, aside)).equals(damaged)).toBe(true);
  // And it is no trouble any more.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
});

test('beginning afresh is asked for twice, and deletes nothing', async ({ page, home }) => {
  await page.getByRole('button', { name: 'Save diagnostics…' }).click();
  await expect(page.getByText('"unreadable"').or(page.getByText('"sound": false'))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as one file' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin without these plans…' }).click();
  await expect(page.getByText('none of your plans will be in it')).toBeVisible();
  expect(asideIn(home)).toEqual([]);
  await page.getByRole('button', { name: 'Begin with none of my plans' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  expect(asideIn(home)).toHaveLength(1);
  expect(readdirSync(join(home, 'backups')).length).toBeGreaterThanOrEqual(2);
});
