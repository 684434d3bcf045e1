import { liveTimes, watchLive } from '../support/liveTimes.ts';
import { expect, test } from './support/planner.ts';

test('while a project is dragged and its what-if is simulated the main thread is never taken for as long as one replication', async ({
  page,
}) => {
  await watchLive(page);
  await page.reload();
  const { firstPictureMs, halfDayMs, longTasksMs, replicationMs } = await liveTimes(page);
  expect(firstPictureMs).toBeLessThanOrEqual(halfDayMs);
  // How long anything takes is the machine's; what is asserted is where the work is done.
  expect(Math.max(0, ...longTasksMs)).toBeLessThan(replicationMs);

  // The record tells of what does block: without this, an empty one would mean nothing.
  const blocked = await page.evaluate(async (ms) => {
    // Of its own, for what is asked from outside the page is no task of the page's.
    setTimeout(() => {
      const until = performance.now() + ms;
      while (performance.now() < until);
    });
    await new Promise((resume) => setTimeout(resume, 500));
    const seen: unknown = Reflect.get(globalThis, 'seen');
    const tasks = typeof seen === 'object' && seen !== null ? Reflect.get(seen, 'tasks') : [];
    return Array.isArray(tasks) ? Math.max(...tasks.map(([, length]) => Number(length))) : 0;
  }, replicationMs);
  expect(blocked).toBeGreaterThanOrEqual(replicationMs * 0.9);
});
