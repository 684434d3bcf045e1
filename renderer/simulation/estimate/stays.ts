import type { Plan } from '../../../db/schema/plan.ts';
import { isTreatmentMachine } from '../compile/eligibility.ts';
import { span, type Timeline } from '../compile/timeline.ts';
import { type Fleet, type MachineLife, resolvedMachines } from '../resolvedMachines.ts';

/** One machine during one stay at one centre: the days from one up to before another on which it is there in service. */
export type Stay = { life: MachineLife; centre: number; treats: boolean; from: number; until: number };

/** Every machine's stays within the days that its projects, its moves and its centre's opening and closing leave it. */
export function staysOf(fleet: Fleet, centres: Plan['centres'], timeline: Timeline): Stay[] {
  const centreAt = new Map(centres.map(({ id }, index) => [id, index]));
  return resolvedMachines(fleet).flatMap((life) =>
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
