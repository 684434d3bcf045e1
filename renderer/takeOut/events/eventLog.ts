import type { Plan } from '../../../db/schema/plan.ts';
import { ok, type Result, refuse } from '../../../db/schema/problem.ts';
import { namesIn } from '../../plan/commands/recordNames.ts';
import { csvLines } from '../../saving/table/csv.ts';
import { applyScenario } from '../../simulation/applyScenario.ts';
import { type Replication, simulator } from '../../simulation/booking/replication.ts';
import { bankHolidays } from '../../simulation/calendar/bankHolidays.ts';
import { dayOf, isoDateOf } from '../../simulation/calendar/day.ts';
import { compile } from '../../simulation/compile/compile.ts';
import { calendarYears } from '../../simulation/compile/timeline.ts';
import { tooManyCourses } from '../../simulation/tooManyCourses.ts';
import { courseLogs } from './courseEvents.ts';
import { eventColumns } from './eventColumns.ts';

/** Which courses of which replication: of a scenario (`baseline` for the plan itself), decided from a day on and before another. */
export type EventsAsked = { scenarioId: string; seed: number; replication: number; from?: string; until?: string };

/** Simulates one replication with everything that happens in it kept, which takes much more memory than the usual. */
export async function replicate(
  plan: Plan,
  { scenarioId, seed, replication }: EventsAsked,
  core: WebAssembly.Module,
): Promise<Result<Replication>> {
  const resolved = applyScenario(plan, scenarioId);
  if (!resolved.ok) return resolved;
  const network = compile(resolved.value, await bankHolidays(...calendarYears(plan)));
  const excess = tooManyCourses(resolved.value, network);
  if (excess !== null) return refuse({ path: '', message: excess });
  return ok(simulator(network, core, { keepsFractions: true })(seed, replication));
}

/**
 * The event log of a replication as pieces of a CSV file, headings first: a row for each event of each course that was
 * decided in the period and of which something happened since the plan’s start.
 */
export function* eventLog(plan: Plan, done: Replication, asked: EventsAsked): Generator<string> {
  const { network } = done;
  const { origin, start } = network.timeline;
  const from = asked.from === undefined ? -Infinity : dayOf(asked.from) - origin;
  const until = asked.until === undefined ? Infinity : dayOf(asked.until) - origin;
  const names = namesIn(plan);
  const row = eventColumns({
    network,
    nameOf: names,
    pathways: new Map(plan.pathways.map((one) => [one.id, one])),
    isoOf: (day) => isoDateOf(origin + day),
  });
  yield `\uFEFF${csvLines([row.names])}`;
  let lines: string[] = [];
  for (const course of courseLogs(done, (decided) => decided >= from && decided < until)) {
    if ((course.events.at(-1)?.day ?? -1) < start) continue;
    lines.push(csvLines(row.of(course)));
    if (lines.length < coursesAtOnce) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

/** Few enough that a piece is short, many enough that there are few. */
const coursesAtOnce = 500;
