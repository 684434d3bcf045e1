import type { Plan } from '../../db/schema/plan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import { bankHolidays } from '../../renderer/simulation/calendar/bankHolidays.ts';
import { compile } from '../../renderer/simulation/compile/compile.ts';
import type { Network } from '../../renderer/simulation/compile/network.ts';
import { calendarYears } from '../../renderer/simulation/compile/timeline.ts';
import { measure } from '../../renderer/simulation/measures/measure.ts';
import { decisionDrawer, simulator } from '../support/simulator.ts';
import { fractionsOf } from './fractionsOf.ts';
import { figure, least, timed } from './measuring.ts';
import { tableBytes } from './tableBytes.ts';
import { timesNetwork } from './timesNetwork.ts';

async function compiled(plan: Plan): Promise<Network> {
  const resolved = applyScenario(plan, 'baseline');
  if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
  return compile(resolved.value, await bankHolidays(...calendarYears(plan)));
}

/** What is simulated: so many networks beside one another, for so many years, with so many times the demand. */
type Size = { times: number; years: number; demand: number };

/**
 * Cost by years, by size of the network and by demand: milliseconds of a replication, the same for each thousand courses
 * (the column that stays level when cost is linear), and megabytes of tables, those of the compiled plan and the core's
 * own memory. With four fifths of its demand the plan has some 140,000 courses; with more than it has, people wait ever
 * longer, and starts are looked for far ahead and courses kept for long.
 */
export async function printScaling(plan: Plan): Promise<void> {
  console.log(
    '\n  network   years  demand  linacs    courses   fractions   ms a replication   ms per 1,000 courses   MB',
  );
  const whole = { times: 1, years: plan.horizonWeeks / 52, demand: 1 };
  const rows: Size[] = [
    ...[1, 2, 5].map((years) => ({ ...whole, years })),
    ...[1, 2, 5, 10].map((times) => ({ ...whole, times })),
    ...[0.82, 1.1, 1.3, 1.5, 3].map((demand) => ({ ...whole, demand })),
  ];
  for (const row of rows) await printRow(plan, row);
}

async function printRow(plan: Plan, { times, years, demand }: Size): Promise<void> {
  const asked = plan.demand.map((entry) => ({ ...entry, coursesPerYear: entry.coursesPerYear * demand }));
  const larger = timesNetwork({ ...plan, demand: asked, horizonWeeks: Math.round(years * 52) }, times);
  const network = await compiled(larger);
  const simulate = simulator(network, { keepsFractions: false });
  const runs = [1, 2, 3].map((replication) => timed(() => measure(simulate(1, replication))).cpuMs);
  const { core } = simulate(1, 4);
  const courses = decisionDrawer(network)(1, 4);
  const megabytes = (tableBytes(network) + core.memory.buffer.byteLength) / 1e6;
  const linacs = larger.machines.filter(({ kind }) => kind === 'linac' || kind === 'mrLinac').length;
  const ms = least(runs);
  console.log(
    [
      `x ${times}`.padStart(9),
      years.toFixed(0).padStart(8),
      figure(demand, 8),
      linacs.toFixed(0).padStart(8),
      courses.count.toLocaleString('en-GB').padStart(11),
      fractionsOf(courses).toLocaleString('en-GB').padStart(12),
      figure(ms, 19),
      figure((ms / courses.count) * 1000, 23),
      figure(megabytes, 5),
    ].join(''),
  );
}
