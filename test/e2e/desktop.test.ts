import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { problemText } from '../../db/schema/problem.ts';
import { installedElectron } from '../../electron/local/electronBinary.ts';
import { smallPlan } from '../support/smallPlan.ts';

const electron = installedElectron();
test.skip(!electron.ok, electron.ok ? '' : `Electron is not here: ${electron.problems.map(problemText).join('; ')}`);

const executablePath = electron.ok ? electron.value : '';
/** Chromium's sandbox cannot be had by root, as whom containers often run. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const args = [...asRoot, '.'];

let home: string;
let app: ElectronApplication;
const environment = () => ({ ...process.env, ISOCENTRE_HOME: home });
const launched = () => _electron.launch({ executablePath, args, env: environment() });

test.beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'isocentre-desktop-'));
  app = await launched();
});
test.afterEach(async () => {
  await app.close();
  // Windows lets go of a program's files a moment after it has ended.
  rmSync(home, { recursive: true, force: true, maxRetries: 20 });
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

test('a plan file is opened where the dialog says, and saved back there', async () => {
  const page = await app.firstWindow();
  const path = join(home, 'round.plan.json');
  writeFileSync(path, JSON.stringify(smallPlan()));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  const opened = await page.evaluate(() => window.planner.openPlanFile({}));
  if (!opened.ok || opened.value.opened === null) throw new Error('It was not opened.');
  const { planId } = opened.value.opened;
  const saved = await page.evaluate((id) => window.planner.saveBack({ planId: id }), planId);
  expect(saved).toEqual({ ok: true, value: { state: 'saved', where: path } });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('savedFrom');
});

test('a page that dies is shown again', async () => {
  await expect((await app.firstWindow()).getByRole('heading', { level: 1 })).toContainText('Wessex');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  // Asked by the program, since the page that the test knew is the one that died.
  const heading = () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.isCrashed()
        ? ''
        : contents?.executeJavaScript('document.querySelector("h1")?.textContent ?? ""');
    });
  await expect.poll(heading).toContain('Wessex');
  expect(readFileSync(join(home, 'logs', 'isocentre.log'), 'utf8')).toMatch(/ page ended=(crashed|killed) /);
});

test('plans that cannot be opened lead to the page that helps', async () => {
  await app.firstWindow();
  const backups = join(home, 'backups');
  await expect.poll(() => existsSync(backups) && readdirSync(backups).some((name) => name.endsWith('.db'))).toBe(true);
  await app.close();
  for (const end of ['-wal', '-shm']) rmSync(join(home, `isocentre.db${end}`), { force: true });
  writeFileSync(join(home, 'isocentre.db'), '');
  app = await launched();
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The file of your plans is empty');
  await page.getByRole('button', { name: /^Go on from this: the backup of/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
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
  const path = join(home, 'round.isocentre');
  writeFileSync(path, JSON.stringify({ ...smallPlan(), name: 'Handed over' }));
  const [code] = await once(spawn(executablePath, [...args, path], { env: environment(), stdio: 'ignore' }), 'exit');
  expect(code).toBe(0);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handed over');
});

test('packaged, it opens its plans from the checked archive, with the fuses set', async () => {
  test.skip(process.platform !== 'linux', 'it is packed for Linux here');
  const output = join(home, 'dist');
  const settings = [`-c.electronDist=${dirname(executablePath)}`, `-c.directories.output=${output}`];
  execFileSync(process.execPath, ['electron/packaging/writeLicences.ts']);
  execFileSync(process.execPath, ['node_modules/electron-builder/cli.js', '--linux', 'dir', ...settings]);
  const packed = join(
    output,
    process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`,
    'isocentre',
  );
  const plans = join(home, 'packed');
  // Set, neither would let it begin; Playwright cannot drive it, since no debugger can be attached to it.
  const hostile = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require /nowhere/that/is/there.cjs' };
  const program = spawn(packed, asRoot, {
    env: { ...environment(), ...hostile, ISOCENTRE_HOME: plans },
    stdio: 'ignore',
  });
  const log = join(plans, 'logs', 'isocentre.log');
  await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8')).toMatch(/ opened ms=\d+ schema=new\n/);
  program.kill();
});
