import { z } from 'zod';
import type { Change } from '../../../db/schema/change.ts';
import { freshId } from '../../../db/schema/freshId.ts';
import { bunkerKinds } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { addWeeks } from '../calendar/day.ts';
import { type MachineLife, resolvedMachines } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { ScenarioResult } from '../results.ts';

/** One machine or one centre lost for some weeks, beginning when waits at its centre are longest. */
export const Loss = z.object({
  /** That of the machine or the centre. */
  id: z.string(),
  kind: z.enum(['machine', 'centre']),
  centreId: z.string(),
  from: z.string(),
  /** First day back. */
  until: z.string(),
  weeks: z.number(),
});
export type Loss = z.infer<typeof Loss>;

export type LossWeeks = { machineWeeks: number; centreWeeks: number };

/** Waits are averaged over so many weeks, since a single week may be long by chance. */
const together = 4;
/** The plan must go on for so long after a loss that what it does is seen. */
const afterWeeks = 26;

/** Every linac and every centre lost in turn, each at its own worst moment, as a scenario or the baseline has them. */
export function lossesOf(
  network: ResolvedPlan,
  result: ScenarioResult,
  { machineWeeks, centreWeeks }: LossWeeks,
): Loss[] {
  const { plan } = network;
  const linacs = resolvedMachines(network).filter(({ machine }) => bunkerKinds.includes(machine.kind));
  const centres = plan.centres.flatMap(({ id, opens, closes }): Loss[] => {
    const from = worstWeek(result, id, centreWeeks, (start, until) => {
      const treats = linacs.some((life) => stands(life, id, start, until));
      return treats && (opens ?? '') <= start && (closes === undefined || until <= closes);
    });
    if (from === null) return [];
    return [{ id, kind: 'centre', centreId: id, from, until: addWeeks(from, centreWeeks), weeks: centreWeeks }];
  });
  const machines = linacs.flatMap((life): Loss[] => {
    const found = life.stays.map(({ centreId }) => {
      const from = worstWeek(result, centreId, machineWeeks, (start, until) => stands(life, centreId, start, until));
      return from === null ? null : { centreId, from };
    });
    const [held] = found.filter((one) => one !== null);
    if (!held) return [];
    const until = addWeeks(held.from, machineWeeks);
    return [{ id: life.id, kind: 'machine', ...held, until, weeks: machineWeeks }];
  });
  return [...centres, ...machines];
}

/** Whether a machine treats at a centre on every day from one to before another. */
function stands(life: MachineLife, centreId: string, from: string, until: string): boolean {
  const within = (start: string | null, end: string | null) => (start ?? '') <= from && (end === null || until <= end);
  const away = [...life.outages, ...life.down].some((out) => out.from < until && from < out.until);
  const here = life.stays.some((stay) => stay.centreId === centreId && within(stay.from, stay.until));
  return here && within(life.inService, life.outOfService) && !away;
}

/** The Monday from which waits at a centre are longest among those that may be; null where none may. */
function worstWeek(
  { weekStarts, bands }: ScenarioResult,
  centreId: string,
  weeks: number,
  may: (from: string, until: string) => boolean,
): string | null {
  const waits = bands[centreId]?.waitDays.mean;
  if (!waits) return null;
  let worst: { from: string; days: number } | null = null;
  // The first Monday may lie before the plan begins.
  for (let week = 1; week + weeks + Math.min(afterWeeks, weekStarts.length / 4) < weekStarts.length; week++) {
    const from = weekStarts[week] ?? '';
    const known = waits.subarray(week, week + together).filter(Number.isFinite);
    const days = known.reduce((sum, value) => sum + value, 0) / known.length;
    if (Number.isFinite(days) && (worst === null || days > worst.days) && may(from, addWeeks(from, weeks))) {
      worst = { from, days };
    }
  }
  return worst?.from ?? null;
}

/** The change that a loss is. */
export const lossChange = ({ id, kind, from, until }: Loss): Change =>
  kind === 'machine'
    ? { type: 'machineDown', id: 'lost', machineId: id, from, until }
    : { type: 'centreDown', id: 'lost', centreId: id, from, until };

/** A loss on top of a scenario (null is the baseline), to be simulated and not stored. */
export function lossScenario(plan: Plan, on: string | null, loss: Loss): { plan: Plan; scenario: Scenario } {
  const taken = plan.scenarios.map(({ id }) => id);
  const scenario: Scenario = {
    ...{ id: freshId(`without-${loss.id}`, taken), name: `Without ${loss.id}` },
    ...(on !== null && { parentId: on }),
    changes: [lossChange(loss)],
  };
  return { plan: { ...plan, scenarios: [...plan.scenarios, scenario] }, scenario };
}
