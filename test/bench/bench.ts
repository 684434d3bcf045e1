import { availableParallelism } from 'node:os';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { openNodePort } from '../../electron/local/nodePort.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import { simulator } from '../../renderer/simulation/booking/replication.ts';
import { bankHolidays } from '../../renderer/simulation/calendar/bankHolidays.ts';
import { compile } from '../../renderer/simulation/compile/compile.ts';
import { calendarYears } from '../../renderer/simulation/compile/timeline.ts';
import { measure } from '../../renderer/simulation/measures/measure.ts';
import { runExperiment } from '../../renderer/simulation/runExperiment.ts';

/**
 * How fast the engine is on the illustrative network over its whole horizon. Times are the machine's own and say
 * nothing about another's; processor time is printed beside wall time because a busy machine stretches the latter.
 * `--replications N` and `--workers N` change the experiment at the end.
 */
const argument = (name: string, usual: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};

/** Wall and processor milliseconds of some work. */
function timed<T>(work: () => T): { value: T; wallMs: number; cpuMs: number } {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const value = work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
}

const report = (label: string, value: number, unit: string) =>
  console.log(`${label.padEnd(44)} ${value.toFixed(value < 10 ? 2 : 0).padStart(10)} ${unit}`);

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function resolve(scenarioId: string) {
  const resolved = applyScenario(plan, scenarioId);
  if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
  return resolved.value;
}

const plan = illustrativePlan();
const holidays = await bankHolidays(...calendarYears(plan));
const scenarioIds = plan.scenarios.map(({ id }) => id);
console.log(`${plan.name}: ${plan.horizonWeeks} weeks and ${plan.warmUpWeeks} of warm-up`);

for (const id of scenarioIds) resolve(id);
report(
  'apply a scenario (median)',
  median(scenarioIds.flatMap((id) => [1, 2, 3, 4, 5].map(() => timed(() => resolve(id)).wallMs))),
  'ms',
);
const compiling = timed(() => compile(resolve('baseline'), holidays));
report('compile, first time', compiling.wallMs, 'ms');
report(
  'compile, again (median)',
  median([1, 2, 3].map(() => timed(() => compile(resolve('baseline'), holidays)).wallMs)),
  'ms',
);

const simulate = simulator(compiling.value);
const first = timed(() => measure(simulate(1, 0)));
report('first replication', first.wallMs, 'ms');
const later = [1, 2, 3, 4, 5, 6, 7, 8].map((replication) => timed(() => measure(simulate(1, replication))));
report('replication (median), wall', median(later.map(({ wallMs }) => wallMs)), 'ms');
report('replication (median), processor', median(later.map(({ cpuMs }) => cpuMs)), 'ms');
const { courses } = simulate(1, 9);
const { weeks } = compiling.value.timeline;
report('courses in a replication', courses.count, '');
report('courses a year', (courses.count * 52) / (weeks + plan.warmUpWeeks), '');
report('fractions a second', (courses.fractionCount / median(later.map(({ wallMs }) => wallMs))) * 1000, '');

const replications = argument('--replications', 100);
const workers = argument('--workers', Math.min(2, availableParallelism()));
const ports = Array.from({ length: workers }, openNodePort);
let firstShown = Number.NaN;
const whole = performance.now();
const { engine } = await runExperiment({ plan, scenarioIds: [], seed: 1, replications }, ports, () => {
  if (Number.isNaN(firstShown)) firstShown = performance.now() - whole;
}).finished;
for (const port of ports) port.terminate();
report('first result of a new run on cold workers', firstShown, 'ms');
report(`${replications} replications on ${workers} workers, wall`, engine.wallMs, 'ms');
report('replication there (mean)', engine.replicationMs, 'ms');
