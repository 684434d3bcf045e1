import type { Plan } from '../../../db/schema/plan.ts';
import { squaredDistance } from './routes.ts';

type Places = Pick<Plan, 'centres'>;

/**
 * The centres whose simulators each centre may use, of those that are equipped with any: its own, else those of its
 * trust, else the others, the nearest first. None when no centre is equipped: then nothing limits this imaging.
 */
export function imagingOrder({ centres }: Places, equipped: ReadonlySet<number>): number[][] {
  return centres.map((home, index) => {
    const candidates = [...equipped].flatMap((place) => {
      const centre = centres[place];
      if (!centre) return [];
      const away = Number(place !== index) + Number(centre.trustId !== home.trustId);
      return [{ place, away, distance: squaredDistance(home, centre) }];
    });
    candidates.sort((a, b) => a.away - b.away || a.distance - b.distance || a.place - b.place);
    return candidates.map(({ place }) => place);
  });
}
