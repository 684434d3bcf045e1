import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { problemText } from '../../db/schema/problem.ts';
import { installedElectron } from '../../electron/local/electronBinary.ts';

const electron = installedElectron();
test.skip(!electron.ok, electron.ok ? '' : `Electron is not here: ${electron.problems.map(problemText).join('; ')}`);

let home: string;
let app: ElectronApplication;

test.beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'isocentre-desktop-'));
  app = await _electron.launch({
    executablePath: electron.ok ? electron.value : '',
    args: process.getuid?.() === 0 ? ['--no-sandbox', '.'] : ['.'],
    env: { ...process.env, ISOCENTRE_HOME: home },
  });
});
test.afterEach(async () => {
  await app.close();
  rmSync(home, { recursive: true, force: true });
});

test('opens on the illustrative plan, isolated, with nothing of Node in the page', async () => {
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  expect(page.url()).toBe('app://isocentre/index.html');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis))).toEqual([]);
  expect(await page.evaluate(() => window.planner.about({}))).toMatchObject({ shell: 'desktop' });
});

test('stays where it is: no other page, no other window', async () => {
  const page = await app.firstWindow();
  await page.evaluate(() => location.assign('https://planner.example/'));
  expect(await page.evaluate(() => window.open('https://planner.example/'))).toBeNull();
  expect(page.url()).toBe('app://isocentre/index.html');
  expect(app.windows()).toHaveLength(1);
});
