import { availableParallelism } from 'node:os';
import type { Page } from '@playwright/test';

/** How the planner answered a hand, in the page's own milliseconds. */
export type LiveTimes = {
  /** From the last movement of the hand to the first picture of the simulation: the first years of a first run. */
  firstPictureMs: number;
  /** From the last movement to the whole of that run, with its figures. */
  firstRunMs: number;
  /** From the last movement until the network's mean wait was known to half a day either way. */
  halfDayMs: number;
  /** The browser's own record of tasks of the main thread over 50 ms, while the hand moved and the simulation ran. */
  longTasksMs: number[];
  /** Between two frames while the hand moved, the shortest first. */
  framesMs: number[];
  /** One replication on one of the workers, at the same time and so as much in each other's way. */
  replicationMs: number;
};

/** What is written down in the page from its first moment on. */
const watch = `globalThis.seen = { tasks: [], frames: [], states: [], moved: 0 };
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
}).observe({ type: 'longtask', buffered: true });
addEventListener('pointermove', () => { seen.moved = performance.now(); }, true);
let before = 0;
requestAnimationFrame(function frame(now) {
  if (before > 0) seen.frames.push([now, now - before]);
  before = now;
  requestAnimationFrame(frame);
});
new MutationObserver(() => {
  const state = document.querySelector('[data-testid="run-state"]')?.textContent ?? '';
  if (state !== seen.states.at(-1)?.[1]) seen.states.push([performance.now(), state]);
}).observe(document, { subtree: true, childList: true, characterData: true });
localStorage.setItem('isocentre.exactness', '{"halfWidthDays":0.5,"replications":60}');`;

type Seen = {
  tasks: [startMs: number, ms: number][];
  frames: [atMs: number, ms: number][];
  states: [atMs: number, words: string][];
  moved: number;
};

/** Has a page, not opened yet, write down what `liveTimes` reads. Runs stop at half a day either way. */
export async function watchLive(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** Browsers are as good as never given more workers than this. */
const mostWorkers = 8;

/** Milliseconds a replication, from the first that landed to the last. */
function paceOf(states: Seen['states']): number {
  const landed = states.flatMap(([at, words]) => {
    const [, runs] = /(\d+) (?:of \d+ )?runs/.exec(words) ?? [];
    return runs === undefined || runs === '0' ? [] : [{ at, runs: Number(runs) }];
  });
  const [first, last] = [landed[0], landed.at(-1)];
  if (first === undefined || last === undefined || last.runs === first.runs) return Number.NaN;
  return ((last.at - first.at) / (last.runs - first.runs)) * Math.min(mostWorkers, availableParallelism());
}

const steps = 40;

/** Drags a project on the timeline of the fleet, as fast as a hand does, and waits until the answer is known to half a day. */
export async function liveTimes(page: Page): Promise<LiveTimes> {
  await page.getByTestId('run-state').getByText('Up to date').waitFor();
  await page.getByRole('button', { name: 'Fleet' }).click();
  const bar = page.locator('[data-project]:visible').nth(4);
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (box === null) throw new Error('The timeline shows no project.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  const began = await page.evaluate(() => performance.now());
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x + 2 * step, y);
    await page.waitForTimeout(16);
  }
  const moved = await page.evaluate<number>('seen.moved');
  const known = `seen.states.some(([at, words]) => at > ${moved} && words.startsWith('Up to date'))`;
  while (!(await page.evaluate<boolean>(known))) await page.waitForTimeout(100);
  const { tasks, frames, states } = await page.evaluate<Seen>('seen');
  const since = (words: RegExp) => {
    const [at] = states.find(([time, state]) => time > moved && words.test(state)) ?? [Number.NaN];
    return at - moved;
  };
  await page.mouse.up();
  return {
    firstPictureMs: since(/^First run: to|^[1-9]\d* of|^Up to date/),
    firstRunMs: since(/^[1-9]\d* of|^Up to date/),
    halfDayMs: since(/^Up to date/),
    longTasksMs: tasks.flatMap(([start, ms]) => (start >= began ? ms : [])).toSorted((a, b) => b - a),
    replicationMs: paceOf(states.filter(([at]) => at > moved)),
    framesMs: frames.flatMap(([at, ms]) => (at >= began && at <= moved ? ms : [])).toSorted((a, b) => a - b),
  };
}
