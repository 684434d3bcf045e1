import { availableParallelism, cpus } from 'node:os';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { readCore } from '../../electron/local/coreFile.ts';
import { openNodePort } from '../../electron/local/nodePort.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import { bankHolidays } from '../../renderer/simulation/calendar/bankHolidays.ts';
import { compile, newCompiler } from '../../renderer/simulation/compile/compile.ts';
import { calendarYears } from '../../renderer/simulation/compile/timeline.ts';
import { newEstimator } from '../../renderer/simulation/estimate/estimator.ts';
import { measure } from '../../renderer/simulation/measures/measure.ts';
import { runExperiment } from '../../renderer/simulation/runExperiment.ts';
import { decisionDrawer, simulator } from '../support/simulator.ts';
import { estimateTimes } from './estimateTimes.ts';
import { printFleetDrag } from './fleetDrag.ts';
import { fractionsOf } from './fractionsOf.ts';
import { printLive } from './live.ts';
import { argument, least, median, report, timed } from './measuring.ts';
import { printPack } from './pack.ts';
import { referenceQueue } from './referenceQueue.ts';
import { printRtds } from './rtds.ts';
import { printScaling } from './scaling.ts';
import { printStart } from './starting.ts';

/**
 * How fast the engine is on the illustrative network over its whole horizon, with every rule on. Times are the
 * machine's own and say nothing about another's: processor time, which a busy machine stretches less than wall time,
 * stands beside a plain reference loop in the same process, so that the ratio of the two can be compared from one
 * machine and one day to another.
 *
 * What bounds it: no search, but the sum of many small things to be done for each of 172,000 courses and 2.0 million
 * fractions. Counted with a simulated processor, without instructions that do four at a time, a course takes some 7,000
 * instructions, guesses 36 branches wrong, and asks for 120 words that are not in a first cache of 32 KB, but for 2 only
 * that are not in a second of 1 MB. The wrong guesses and what hangs on one another cost most: a tenth was won where no
 * branch hangs on what is as good as random and what was looked for again is kept, while to look at eight machines of a
 * centre abreast, with an eighth of the instructions less, won nothing, nor to write down a run of days without its days.
 * Compiled to native code by way of C the core takes no less than as WebAssembly. A course asks after 6.3 machines, tries
 * 2.2 starts and looks at 23 days, of which its own fractions take 12. Of the instructions, choosing among machines and
 * fitting a course into their days take a third, writing fractions a sixth, drawing decisions a tenth, measures a tenth,
 * simulation and planning a twelfth, and the rest of each day, with breakdowns and what they displace, what is left. At ten
 * times the network what is live at one time outgrows a cache of 1 MB, and each course pays for that. Little was won where
 * the columns of a course were put side by side (1%), or those of a slot (8% at ten times the network, nothing at one).
 * A course has a row only while it waits or is treated, and a machine a place in the tables only on the days of its stay;
 * what memory a large network takes is half such tables by machine and day, an eighth measures, a tenth courses and
 * fractions. All of it runs in the core, compiled ahead of time, so that the first replication takes little longer than
 * the next.
 *
 * `--replications N` and `--workers N` change the experiment at the end; `--start 0`, `--live 0`, `--pack 0`, `--scaling 0` and
 * `--rtds 0` leave starts, the browser, the planning pack, the table and the reading of so many rows out.
 */
const plan = illustrativePlan();
const holidays = await bankHolidays(...calendarYears(plan));
const [processor] = cpus();
console.log(`${plan.name}: ${plan.horizonWeeks} weeks and ${plan.warmUpWeeks} of warm-up`);
console.log(`${processor?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`);

const resolve = (scenarioId: string) => {
  const resolved = applyScenario(plan, scenarioId);
  if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
  return resolved.value;
};
const scenarioIds = plan.scenarios.map(({ id }) => id);
for (const id of scenarioIds) resolve(id);
const applying = scenarioIds.flatMap((id) => [1, 2, 3, 4, 5].map(() => timed(() => resolve(id)).wallMs));
report('apply a scenario (median)', median(applying), 'ms');

const estimate = newEstimator(holidays, readCore());
report('instant estimate, first of a plan', timed(() => estimate(resolve('baseline'))).wallMs, 'ms');
for (const [kind, ms] of estimateTimes(plan, holidays)) report(`  ${kind} (median)`, ms, 'ms');

const compiling = Array.from({ length: 15 }, () => timed(() => compile(resolve('baseline'), holidays)));
const [{ value: network }] = compiling;
report('compile a plan (median)', median(compiling.map(({ wallMs }) => wallMs)), 'ms');
const remembering = newCompiler();
const changing = [...scenarioIds, ...scenarioIds].map((id) => {
  // A worker is sent a copy.
  const copy = structuredClone(resolve(id));
  return timed(() => remembering(copy, holidays)).wallMs;
});
report('compile it again with a scenario (median)', median(changing), 'ms');

const simulate = simulator(network, { keepsFractions: false });
const draw = decisionDrawer(network);
const reference = referenceQueue(network);
report('first replication, before the code is compiled', timed(() => measure(simulate(1, 0))).wallMs, 'ms');
const runs = Array.from({ length: 12 }, (_, replication) => {
  const courses = draw(1, replication);
  return {
    drawn: timed(() => draw(1, replication)).cpuMs,
    reference: timed(() => reference(courses)).cpuMs,
    whole: timed(() => measure(simulate(1, replication))).cpuMs,
  };
});
const whole = least(runs.map(({ whole: ms }) => ms));
const drawing = least(runs.map(({ drawn }) => drawn));
const plain = least(runs.map(({ reference: ms }) => ms));
const courses = draw(1, 9);
report('courses in a replication', courses.count, '');
report('fractions in a replication', fractionsOf(courses), '');
report('replication with its measures (least of 12)', whole, 'ms');
report('  of which decisions and their draws', drawing, 'ms');
report('  of which booking, breakdowns, recovery, measures', whole - drawing, 'ms');
report('courses a second', (courses.count / whole) * 1000, '');
report('plain reference queue, the same courses (least)', plain, 'ms');
report('replication over reference queue', whole / plain, 'times');

const replications = argument('replications', 100);
const workers = argument('workers', Math.min(2, availableParallelism()));
const ports = Array.from({ length: workers }, openNodePort);
let firstShown = Number.NaN;
const began = performance.now();
const { engine } = await runExperiment({ plan, scenarioIds: [], seed: 1, replications }, ports, () => {
  if (Number.isNaN(firstShown)) firstShown = performance.now() - began;
}).finished;
for (const port of ports) port.terminate();
report('first result of a new run on cold workers', firstShown, 'ms');
report(`${replications} replications on ${workers} workers, wall`, engine.wallMs, 'ms');
report('replication there (mean)', engine.replicationMs, 'ms');

if (argument('start', 1) > 0) await printStart();
if (argument('live', 1) > 0) {
  await printLive();
  await printFleetDrag();
}
if (argument('pack', 1) > 0) await printPack();
if (argument('scaling', 1) > 0) await printScaling(plan);
const rtdsRows = argument('rtds', 2_000_000);
if (rtdsRows > 0) await printRtds(rtdsRows);
