import { isTreatmentMachine } from '../compile/eligibility.ts';
import { span, type Timeline } from '../compile/timeline.ts';
import { type MachineLife, resolvedMachines } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';

/** One machine during one stay at one centre: the days from one up to before another on which it is there in service. */
export type Stay = { life: MachineLife; centre: number; treats: boolean; from: number; until: number };

/** Every machine's stays within the days that its projects, its moves and its centre's opening and closing leave it. */
export function staysOf(resolved: ResolvedPlan, timeline: Timeline): Stay[] {
  const { centres } = resolved.plan;
  const centreAt = new Map(centres.map(({ id }, index) => [id, index]));
  return resolvedMachines(resolved).flatMap((life) =>
    life.stays.flatMap((stay): Stay[] => {
      const centre = centreAt.get(stay.centreId) ?? -1;
      const site = centres[centre];
      if (!site) return [];
      const windows = [
        span(timeline, life.inService, life.outOfService),
        span(timeline, stay.from, stay.until),
        span(timeline, site.opens, site.closes),
      ];
      const from = Math.max(...windows.map(([begins]) => begins));
      const until = Math.min(...windows.map(([, ends]) => ends));
      return [{ life, centre, treats: isTreatmentMachine(life.machine), from, until }];
    }),
  );
}
