import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { problemText } from '../../db/schema/problem.ts';
import { findBrowser } from '../../electron/local/browser.ts';
import { openLocalShell } from '../../electron/local/shell.ts';
import { themes } from '../../renderer/state/viewSlice.ts';
import { rtdsV5 } from '../support/files/rtdsV5.ts';
import { syntheticCourses } from '../support/files/syntheticCourses.ts';
import { textFinder } from '../support/findTexts.ts';
import { violations } from './support/violations.ts';

const asked = { courses: 420, days: 420, from: '2025-01-06', seed: 5 };
const courses = syntheticCourses(asked);
const file = rtdsV5(asked, courses);

/** Everything by which a patient, a course or a visit could be told, as it is written and as it might be. */
const identifiers = [
  ...file.identifiers,
  ...courses.flatMap(({ episode, prescription, attendances }) => [
    episode,
    prescription,
    ...attendances.map(({ id }) => id),
  ]),
];
const written = [
  ...identifiers,
  ...identifiers.filter((text) => /^\d{10}$/.test(text)).map((text) => text.replace(/^(...)(...)/, '$1 $2 ')),
];

/** Every file below a folder with what it holds. One that goes meanwhile holds nothing. */
async function contents(folder: string): Promise<{ path: string; bytes: Uint8Array }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (path) => ({ path, bytes: await readFile(path).catch(() => new Uint8Array()) })));
}

/** What a page has stored with the browser. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches, document.cookie]);
  });

/** A folder for everything that the planner and its browser write, thrown away afterwards. */
const test = base.extend<{ root: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first argument.
  root: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'isocentre-rtds-'));
    await use(root);
    await rm(root, { recursive: true, force: true });
  },
});

test('a radiotherapy data set comes in as counts, and no identifier of it is anywhere afterwards', async ({ root }) => {
  // Found before the temp folder is another one, into which it might be unpacked.
  const browser = await findBrowser();
  if (!browser.ok) throw new Error(browser.problems.map(problemText).join('; '));
  const { executablePath, args } = browser.value;
  const [home, temp, profile] = [join(root, 'home'), join(root, 'temp'), join(root, 'profile')];
  for (const folder of [home, temp, profile]) await mkdir(folder);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = temp;
  const shell = await openLocalShell(home);
  if (!shell.ok) throw new Error(shell.problems.map(problemText).join('; '));
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath, args, headless: true, viewport: { width: 1280, height: 720 }, locale: 'en-GB' },
    env: { ...process.env, TMPDIR: temp },
  });
  const said: string[] = [];
  try {
    const page = await context.newPage();
    context.on('request', (request) => said.push(request.url(), request.postData() ?? ''));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(shell.value.address());
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await page.getByRole('tab', { name: 'Bring in' }).click();
    const buffer = Buffer.from(file.bytes);
    await page.getByLabel('File to bring in').setInputFiles({ name: file.name, mimeType: 'text/csv', buffer });

    await expect(page.getByTestId('rtds-found')).toContainText('420 courses begun');
    await expect(page.getByLabel('Machine SGH_LA1')).toHaveValue('southampton-la1');
    await expect(page.getByLabel('Provider R0D')).toHaveValue('uhd');
    const offers = page.getByTestId('rtds-offers');
    await expect(offers.getByRole('checkbox', { name: 'Starts within 31 days' })).toBeChecked();
    await offers.getByRole('checkbox', { name: 'Demand: courses a year' }).focus();
    await page.keyboard.press('Space');
    await expect(offers.getByRole('checkbox', { name: 'Head and neck' }).first()).toBeChecked();
    for (const theme of themes) {
      await page.getByLabel('Theme').selectOption(theme);
      expect(await violations(page), theme).toEqual([]);
    }
    said.push(await page.content());

    await page.getByRole('button', { name: /^Bring in \d+ figures$/ }).click();
    await expect(page.getByTestId('rtds')).toHaveCount(0);
    await page.getByRole('tab', { name: 'Sources' }).click();
    await expect(page.getByText(/^Radiotherapy data set, January 2025 to/).first()).toBeVisible();
    await page.getByRole('tab', { name: 'Changes' }).click();
    await expect(page.getByText(/Bring in Radiotherapy data set/).first()).toBeVisible();

    await page.getByRole('tab', { name: 'Plan files' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a plan file…' }).click();
    const plan = await readFile(await (await download).path(), 'utf8');
    expect(plan).toContain('coursesStarted');
    said.push(plan, await stored(page));
  } finally {
    await context.close();
    await shell.value.close();
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }

  const find = textFinder(written);
  const held = await contents(root);
  expect(held.some(({ path }) => path.startsWith(home) && path.includes('.db'))).toBe(true);
  expect(held.filter(({ bytes }) => find(bytes).length > 0).map(({ path }) => path)).toEqual([]);
  expect(find(Buffer.from(said.join('\n')))).toEqual([]);

  // The same search finds one that is there, in small letters.
  const planted = join(home, 'planted.log');
  await writeFile(planted, `opened ${identifiers[0]?.toLowerCase()} and ${courses[7]?.episode.toLowerCase()}`);
  expect((await contents(root)).filter(({ bytes }) => find(bytes).length > 0).map(({ path }) => path)).toEqual([
    planted,
  ]);
});
