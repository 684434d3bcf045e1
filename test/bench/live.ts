import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { problemText } from '../../db/schema/problem.ts';
import { findBrowser } from '../../electron/local/browser.ts';
import { ensureBuilt } from '../../electron/local/build.ts';
import { openLocalShell } from '../../electron/local/shell.ts';
import { type LiveTimes, liveTimes, watchLive } from '../support/liveTimes.ts';
import { median, report } from './measuring.ts';

const rounds = 5;

/**
 * How the planner answers a hand, in a real browser, with the illustrative plan. The browser, the workers and the server
 * share the machine's cores, so that few cores tell of more than the planner: on two, the main thread waits for a core.
 */
export async function printLive(): Promise<void> {
  const found = await findBrowser();
  if (!found.ok) return console.log(`what-ifs in a browser: left out. ${found.problems.map(problemText).join('; ')}`);
  await ensureBuilt(console.log);
  const { name, executablePath, args } = found.value;
  console.log(`\nA project dragged on the fleet's timeline, in ${name} (medians of ${rounds})`);
  const browser = await chromium.launch({ executablePath, args, headless: true });
  const times: LiveTimes[] = [];
  for (let round = 0; round < rounds; round++) times.push(await once());
  await browser.close();
  const of = (value: (one: LiveTimes) => number) => median(times.map(value));
  report(
    'from the last movement to the first picture',
    of((one) => one.firstPictureMs),
    'ms',
  );
  report(
    '  to the whole of the first run',
    of((one) => one.firstRunMs),
    'ms',
  );
  report(
    '  to a mean wait known to half a day',
    of((one) => one.halfDayMs),
    'ms',
  );
  report(
    'a frame while it is dragged',
    of(({ framesMs }) => median(framesMs)),
    'ms',
  );
  report(
    '  of twenty, the longest',
    of(({ framesMs }) => framesMs[Math.floor(framesMs.length * 0.95)] ?? 0),
    'ms',
  );
  report(
    'tasks of the main thread over 50 ms',
    of(({ longTasksMs }) => longTasksMs.length),
    '',
  );
  report(
    '  the longest',
    of(({ longTasksMs }) => longTasksMs[0] ?? 0),
    'ms',
  );

  async function once(): Promise<LiveTimes> {
    const home = await mkdtemp(join(tmpdir(), 'isocentre-bench-'));
    const shell = await openLocalShell(home);
    if (!shell.ok) throw new Error(shell.problems.map(problemText).join('; '));
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
    try {
      await watchLive(page);
      await page.goto(shell.value.address());
      return await liveTimes(page);
    } finally {
      await page.close();
      await shell.value.close();
      await rm(home, { recursive: true, force: true });
    }
  }
}
