import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { problemText } from '../../db/schema/problem.ts';
import { installedElectron } from '../../electron/local/electronBinary.ts';

const electron = installedElectron();
test.skip(!electron.ok, electron.ok ? '' : `Electron is not here: ${electron.problems.map(problemText).join('; ')}`);

const executablePath = electron.ok ? electron.value : '';
/** Chromium's sandbox cannot be had by root, as whom containers often run. */
const args = process.getuid?.() === 0 ? ['--no-sandbox', '.'] : ['.'];

let home: string;
let app: ElectronApplication;
const environment = () => ({ ...process.env, ISOCENTRE_HOME: home });

test.beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'isocentre-desktop-'));
  app = await _electron.launch({ executablePath, args, env: environment() });
});
test.afterEach(async () => {
  await app.close();
  rmSync(home, { recursive: true, force: true });
});

/** Answers the next question where to save, so that no dialog waits for a hand. */
const saveTo = (filePath: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === '', filePath: path });
  }, filePath);

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

test('the window is the planner’s, large enough, with pages held as they should be', async () => {
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const window = await app.evaluate(({ BrowserWindow }) => {
    const [only] = BrowserWindow.getAllWindows();
    return { title: only?.getTitle(), least: only?.getMinimumSize(), visible: only?.isVisible() };
  });
  expect(window).toMatchObject({ least: [960, 600], visible: true });
  expect(window.title).toContain('Isocentre');
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('its menus hold the planner’s own commands and press their keys', async () => {
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const labels = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label.replace('&', '')),
  );
  expect(labels).toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Help']));
  await app.evaluate(({ Menu, BrowserWindow }) => {
    const view = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&View');
    const fleet = view?.submenu?.items.find(({ label }) => label === 'Fleet');
    const [window] = BrowserWindow.getAllWindows();
    fleet?.click(undefined, window, window?.webContents);
  });
  await expect(page).toHaveURL(/#\/fleet$/);
});

test('only what was built is served under its scheme', async () => {
  const page = await app.firstWindow();
  const status = (address: string) => page.evaluate(async (url) => (await fetch(url)).status, address);
  expect(await status('app://isocentre/index.html')).toBe(200);
  expect(await status('app://isocentre/..%2f..%2fpackage.json')).toBe(404);
  await expect(status('https://planner.example/')).rejects.toThrow();
});

test('a file is saved where the dialog says, and not at all when it is cancelled', async () => {
  const page = await app.firstWindow();
  const save = () =>
    page.evaluate(() =>
      window.planner.saveFile({ name: 'a.txt', mime: 'text/plain', bytes: new TextEncoder().encode('kept') }),
    );
  await saveTo('');
  expect(await save()).toEqual({ ok: true, value: { where: null } });
  const path = join(home, 'saved.txt');
  await saveTo(path);
  expect(await save()).toEqual({ ok: true, value: { where: path } });
  expect(readFileSync(path, 'utf8')).toBe('kept');
});

test('the pack is printed by a window that nobody sees', async () => {
  const page = await app.firstWindow();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Pack' }).click();
  await expect(page.getByTestId('run-state')).toContainText(/([3-9]|\d\d) of|Up to date/);
  const path = join(home, 'pack.pdf');
  await saveTo(path);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect.poll(() => existsSync(path), { timeout: 120_000 }).toBe(true);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  expect(app.windows()).toHaveLength(1);
});

test('a second start brings the first one’s window forward and ends', async () => {
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const [code] = await once(spawn(executablePath, args, { env: environment(), stdio: 'ignore' }), 'exit');
  expect(code).toBe(0);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
});
