import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../db/schema/hash.ts';
import { builtRenderer } from '../../electron/local/builtRenderer.ts';
import { runOnThreads } from '../../electron/local/runOnThreads.ts';
import type { Experiment } from '../../renderer/simulation/experiment.ts';
import { type PlainResult, toPlain } from '../../renderer/simulation/packable.ts';
import { planDelta } from '../../renderer/simulation/planDelta.ts';
import type { ToCoordinator } from '../../renderer/state/simulator.ts';
import { aLinac, smallPlan } from '../support/smallPlan.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';

/** Busy, over-dispersed and prone to breakdowns, so that every kind of draw and every rounding has its say. */
const experiment: Experiment = {
  plan: smallPlan({
    warmUpWeeks: 13,
    machines: [
      aLinac('linac', 'centre', {
        breakdown: { meanDaysBetween: 20, repairHoursMedian: 3, repairHours95th: 12, ageingPerYear: 0.05 },
        service: { everyWeeks: 4, days: 1 },
      }),
    ],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 10_500, dispersion: 2, growthPerYear: 0.03 }],
    scenarios: [
      {
        id: 'more',
        name: 'More',
        changes: [{ type: 'addMachine', id: '1', machine: aLinac('extra', 'centre'), from: '2028-06-01' }],
      },
    ],
  }),
  scenarioIds: ['more'],
  seed: 11,
  replications: 4,
};

const { plan, ...settings } = experiment;
const substance = ({ engine: _, ...result }: PlainResult) => result;

test('the browser’s workers give Node’s figures, bit for bit', async ({ page }) => {
  // The planner's own runs, of a far larger plan, are not what is waited for.
  await stopped(page);
  // The coordinator that the planner itself talks to, as it is shipped.
  const coordinator = readdirSync(join(builtRenderer, 'assets')).find((name) => /^coordinator.*\.js$/.test(name));
  if (coordinator === undefined) throw new Error('The build holds no coordinator.');
  const browsers = await page.evaluate(
    ({ asked, address }) =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker(address, { type: 'module' });
        const plain = (_key: string, value: unknown) => (value instanceof Float64Array ? Array.from(value) : value);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => {
          if (data.type === 'failure') reject(new Error(data.message));
          if (data.type === 'progress' && data.result.finished) resolve(JSON.stringify(data.result, plain));
        };
        worker.postMessage(asked);
      }),
    {
      asked: {
        type: 'run',
        run: 1,
        kept: false,
        delta: planDelta(null, plan),
        experiment: settings,
      } satisfies ToCoordinator,
      address: `/assets/${coordinator}`,
    },
  );
  const found: PlainResult = JSON.parse(browsers);
  expect(found.replications).toBe(4);
  const nodes = toPlain(await runOnThreads(experiment, 2, () => undefined));
  expect(contentHash(substance(found))).toBe(contentHash(substance(nodes)));
});
