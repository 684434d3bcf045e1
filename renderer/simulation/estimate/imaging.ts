import type { Plan } from '../../../db/schema/plan.ts';
import { squaredDistance } from '../compile/routes.ts';
import type { Stay } from './stays.ts';

export const imagingKinds = ['ctSimulator', 'mrSimulator'] as const;
export type ImagingKind = (typeof imagingKinds)[number];

/**
 * The centre whose simulators of a kind each centre uses, as compile has it: its own, else those of the nearest of its
 * trust, else of the nearest; -1 when the plan has none, and nothing limits.
 */
export function hostsOf({ centres }: Plan, stays: readonly Stay[], kind: ImagingKind): number[] {
  const equipped = new Set(stays.filter(({ life }) => life.machine.kind === kind).map(({ centre }) => centre));
  return centres.map((home, index) => {
    const candidates = [...equipped].flatMap((place) => {
      const centre = centres[place];
      if (!centre) return [];
      const away = Number(place !== index) + Number(centre.trustId !== home.trustId);
      return [{ place, away, distance: squaredDistance(home, centre) }];
    });
    candidates.sort((a, b) => a.away - b.away || a.distance - b.distance || a.place - b.place);
    return candidates[0]?.place ?? -1;
  });
}
