import type { Plan } from '../../../../../db/schema/plan.ts';
import { aCentre, aLinac, aPathway, aZone, smallPlan } from '../../../../support/smallPlan.ts';

/** Where every figure of the sound plan is from. */
export const source = { source: 'local' };

/** One centre that is full of nothing to say: people, journeys, planning, and figures with a source. */
export const sound = (changes: Partial<Plan> = {}): Plan =>
  smallPlan({
    centres: [aCentre('centre', { plansPerDay: 10, ...source })],
    machines: [
      aLinac('linac', 'centre', { commissioned: '2026-01-05', ...source }),
      aLinac('twin', 'centre', { commissioned: '2026-01-05', ...source }),
    ],
    pathways: [aPathway('pathway', source)],
    zones: [aZone('zone', { population: { '2028': 100_000 }, ...source })],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 1000, ...source }],
    flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 1 }, ...source }],
    travel: [{ zoneId: 'zone', centreId: 'centre', mode: 'car', minutes: 20, ...source }],
    sources: [{ id: 'local', title: 'Our own figures', status: 'local' }],
    ...changes,
  });
