import type { Centre } from '../../../../db/schema/centre.ts';
import { dayOf } from '../../../../db/schema/check/day.ts';
import { staysOf } from '../../../../db/schema/check/presence.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { FleetEdit } from './fleetEdit.ts';

/** The centre with as many bunkers as an edit of its machines would fill; null where it has enough. */
export function centreWithRoom(plan: Plan, { steps }: FleetEdit, centre: Centre): Centre | null {
  const machines = steps.flatMap((step) => (step.does === 'putMachine' ? [step.machine] : []));
  const projects = steps.flatMap((step) => (step.does === 'putProject' ? [step.project] : []));
  const after = { ...plan, machines: [...plan.machines, ...machines], projects: [...plan.projects, ...projects] };
  const here = staysOf({ path: '', value: after }).filter(({ centreId }) => centreId === centre.id);
  const start = dayOf(plan.startDate);
  const most = Math.max(
    0,
    ...here
      .map(({ fromDay }) => Math.max(fromDay, start))
      .map((day) => here.filter(({ fromDay, untilDay }) => fromDay <= day && day < untilDay).length),
  );
  return most > centre.bunkers ? { ...centre, bunkers: most } : null;
}
