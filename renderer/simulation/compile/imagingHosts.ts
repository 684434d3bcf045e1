import type { Plan } from '../../../db/schema/plan.ts';
import { squaredDistance } from './routes.ts';

/**
 * The centre whose simulators each centre uses, of those that are equipped with any: its own, else the nearest of its
 * trust, else the nearest of all. -1 when no centre is equipped: then nothing limits this imaging.
 */
export function imagingHosts({ centres }: Pick<Plan, 'centres'>, equipped: ReadonlySet<number>): number[] {
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
