import type { Change } from '../../../db/schema/change.ts';
import { type Breakdown, bunkerKinds } from '../../../db/schema/machine.ts';
import type { Mix } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { commonest } from '../fleet/change/usualLinac.ts';

/** Minutes that a change of hours replaces: a machine's own, or those of most linacs of a centre. */
export function hoursNow(
  { machines, projects }: Plan,
  { machineId, centreId }: Pick<Extract<Change, { type: 'changeHours' }>, 'machineId' | 'centreId'>,
): number {
  const all = [...machines, ...projects.flatMap(({ newMachine }) => newMachine ?? [])];
  const concerned = all.filter(({ id, kind, centreId: at }) =>
    machineId === undefined ? at === centreId && bunkerKinds.includes(kind) : id === machineId,
  );
  return commonest(concerned.map(({ minutesPerDay }) => minutesPerDay)) ?? 480;
}

/** The mix that a pathway has on a date in the plan itself. */
export function mixNow({ pathways }: Plan, { pathwayId, from }: { pathwayId: string; from: string }): Mix {
  const periods = pathways.find(({ id }) => id === pathwayId)?.fractionation ?? [];
  const inForce = periods
    .filter((period) => (period.from ?? '') <= from)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .at(-1);
  return (inForce ?? periods[0])?.mix ?? [{ fractions: 1, share: 1 }];
}

/** Only where a plan has no machine that breaks down: a month between failures, two hours for a middling repair. */
const noneKnown: Breakdown = {
  ...{ meanDaysBetween: 30, repairHoursMedian: 2, repairHours95th: 12, ageingPerYear: 0.05 },
};

/** How most of the plan's machines break down. */
export const usualBreakdown = ({ machines }: Plan): Breakdown =>
  commonest(machines.flatMap(({ breakdown }) => breakdown ?? [])) ?? noneKnown;
