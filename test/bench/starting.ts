import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { findBrowser } from '../../electron/local/browser.ts';
import { ensureBuilt } from '../../electron/local/build.ts';
import { openHome, openKept } from '../../electron/openHome.ts';
import { median, report } from './measuring.ts';

const rounds = 3;
const plans = 50;
const results = 2_000;
const resultBytes = 90_000;

/**
 * How soon the planner can be used: from the start of its process to the first plan drawn and a view that answers, with a
 * new store and with a full one, turn by turn so that a busy machine slows both alike; and what memory it takes.
 */
export async function printStart(): Promise<void> {
  const found = await findBrowser();
  if (!found.ok) return console.log(`starts: left out. ${found.problems.map(problemText).join('; ')}`);
  await ensureBuilt(console.log);
  const { name, executablePath, args } = found.value;
  const folder = await mkdtemp(join(tmpdir(), 'isocentre-start-'));
  const homes = { plain: join(folder, 'plain'), full: join(folder, 'full') };
  const server = await chromium.launchServer({ executablePath, args, headless: true });
  const browser = await chromium.connect(server.wsEndpoint());
  const weigh = () => rendererMB(server.process().pid);
  try {
    fill(homes.plain, 1, 0);
    fill(homes.full, plans, results);
    // As on any day but the first: closed by the planner itself before, which then need not look through it again.
    for (const home of [homes.plain, homes.full]) await start(home, browser, null);
    const times: { plain: Start[]; full: Start[] } = { plain: [], full: [] };
    for (let round = 0; round < rounds; round++) {
      times.plain.push(await start(homes.plain, browser, round === 0 ? weigh : null));
      times.full.push(await start(homes.full, browser, null));
    }
    console.log(`\nA start of the built planner, in ${name} (medians of ${rounds})`);
    const of = (starts: readonly Start[], value: (one: Start) => number) => median(starts.map(value));
    const whole = (starts: readonly Start[]) => of(starts, ({ usableMs }) => usableMs);
    report('from the process to a view that answers', whole(times.plain), 'ms');
    report(
      '  of which until the address is served',
      of(times.plain, ({ servedMs }) => servedMs),
      'ms',
    );
    report(`with ${plans} plans and ${results} kept results`, whole(times.full), 'ms');
    report('  over a store of one plan', whole(times.full) / whole(times.plain), 'times');
    const memory = times.plain[0]?.memory;
    if (!memory) return;
    report('memory of the shell', memory.shellMB, 'MB');
    report('  of the page and its workers during a run', memory.runningMB, 'MB');
    report('  at rest after it', memory.restMB, 'MB');
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A store of so many plans and kept results. */
function fill(home: string, planCount: number, resultCount: number): void {
  const opened = openHome(home);
  if (!opened.ok) throw new Error(opened.problems.map(problemText).join('; '));
  for (let at = opened.value.listPlans().length; at < planCount; at++) opened.value.addPlan(illustrativePlan());
  opened.value.close();
  const kept = openKept(home);
  const name = () => randomBytes(32).toString('hex');
  for (let at = 0; at < resultCount; at++) kept.keep(name(), [name()], randomBytes(resultBytes));
  kept.close();
}

type Memory = { shellMB: number; runningMB: number; restMB: number };
type Start = { servedMs: number; usableMs: number; memory: Memory | null };

async function start(home: string, browser: Browser, weigh: (() => number) | null): Promise<Start> {
  const began = performance.now();
  const shell = spawn(process.execPath, ['electron/local/start.ts', '--print', '--store', home]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  try {
    const address = await printed(shell);
    const servedMs = performance.now() - began;
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('main svg').first().waitFor();
    await page.keyboard.press('Alt+Digit2');
    await page.locator('[data-project]').first().waitFor();
    const usableMs = performance.now() - began;
    return { servedMs, usableMs, memory: weigh && (await weighed(page, shell, weigh)) };
  } finally {
    await page.close();
    const gone = new Promise((resolve) => shell.once('exit', resolve));
    shell.kill('SIGTERM');
    await gone;
  }
}

/** The address that a shell prints. */
const printed = (shell: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    shell.stdout?.on('data', (part) => {
      text += part;
      const [address] = /http:\S+/.exec(text) ?? [];
      if (address !== undefined) resolve(address);
    });
    shell.once('exit', (code) => reject(new Error(`the planner ended with ${code}: ${text}`)));
  });

async function weighed(page: Page, shell: ChildProcess, weigh: () => number): Promise<Memory> {
  const state = page.getByTestId('run-state');
  await state.getByText(/[1-9]\d* of/).waitFor();
  const runningMB = weigh();
  await state.getByText('Up to date').waitFor({ timeout: 300_000 });
  const own = processes().find(({ pid }) => pid === shell.pid);
  return { runningMB, restMB: weigh(), shellMB: own?.rssMB ?? Number.NaN };
}

/** What the processes of a browser that show pages and run their workers take up. */
function rendererMB(browserPid: number | undefined): number {
  const pages = processes().filter(({ parent, args }) => parent === browserPid && args.includes('--type=renderer'));
  return pages.reduce((sum, { rssMB }) => sum + rssMB, 0);
}

/** What runs on this machine; nothing where there is no `ps`. */
function processes(): { pid: number; parent: number; rssMB: number; args: string }[] {
  try {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' }).split('\n');
    return lines.map((line) => {
      const [pid, parent, kilobytes, ...args] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), rssMB: Number(kilobytes) / 1024, args: args.join(' ') };
    });
  } catch {
    return [];
  }
}
