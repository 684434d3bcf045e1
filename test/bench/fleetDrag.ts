import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { findBrowser } from '../../electron/local/browser.ts';
import { ensureBuilt } from '../../electron/local/build.ts';
import { openLocalShell } from '../../electron/local/shell.ts';
import { median, report } from './measuring.ts';
import { timesNetwork } from './timesNetwork.ts';

const copies = 7;
const horizonYears = 15;
const rounds = 3;
const steps = 120;

/** The milliseconds between two frames, in the page. */
const watch = `globalThis.frames = [];
let before = 0;
requestAnimationFrame(function frame(now) {
  if (before > 0) frames.push(now - before);
  before = now;
  requestAnimationFrame(frame);
});`;

/** Frames while a project is dragged on the timeline of seven networks over 15 years, in a real browser. */
export async function printFleetDrag(): Promise<void> {
  const found = await findBrowser();
  if (!found.ok) return console.log(`a large fleet: left out. ${found.problems.map(problemText).join('; ')}`);
  await ensureBuilt(console.log);
  const plan = { ...timesNetwork(illustrativePlan(), copies), horizonWeeks: horizonYears * 52 };
  console.log(
    `\nA project dragged among ${plan.machines.length} machines over ${horizonYears} years (medians of ${rounds})`,
  );
  const { executablePath, args } = found.value;
  const browser = await chromium.launch({ executablePath, args, headless: true });
  const home = await mkdtemp(join(tmpdir(), 'isocentre-bench-'));
  const shell = await openLocalShell(home);
  if (!shell.ok) throw new Error(shell.problems.map(problemText).join('; '));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
    await page.addInitScript(watch);
    await page.goto(shell.value.address());
    await openPlan(page, JSON.stringify(plan));
    const all: number[][] = [];
    for (let round = 0; round < rounds; round++) all.push(await dragged(page));
    const at = (part: number) => median(all.map((frames) => frames[Math.floor(frames.length * part)] ?? Number.NaN));
    report('a frame while it is dragged', at(0.5), 'ms');
    report('  of twenty, the longest', at(0.95), 'ms');
  } finally {
    await browser.close();
    await shell.value.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function openPlan(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('tab', { name: 'Plan files' }).click();
  const file = { name: 'large.plan.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Plan file', { exact: true }).setInputFiles(file);
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: `x ${copies}` })
    .waitFor();
  await page.getByRole('button', { name: 'Fleet', exact: true }).click();
  await page.locator('[data-movable="true"]').nth(6).waitFor();
}

/** Milliseconds of each frame of one drag, the shortest first; it is given up at the end. */
async function dragged(page: Page): Promise<number[]> {
  const box = await page.locator('[data-movable="true"]:visible').nth(6).boundingBox();
  if (box === null) throw new Error('The timeline shows no project.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate('frames.length = 0');
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x + step, y);
    await page.waitForTimeout(12);
  }
  const frames = await page.evaluate<number[]>('frames');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return frames.toSorted((a, b) => a - b);
}
