import type { Centre } from '../../db/schema/centre.ts';
import type { Machine } from '../../db/schema/machine.ts';
import type { Pathway } from '../../db/schema/pathway.ts';
import type { Plan } from '../../db/schema/plan.ts';
import type { Zone } from '../../db/schema/zone.ts';

/** Records with everything a plan requires and nothing that limits: open every day, no planning, no imaging. */

export const aCentre = (id: string, changes: Partial<Centre> = {}): Centre => ({
  id,
  trustId: 'trust',
  name: id,
  lat: 51,
  lon: -1,
  bunkers: 20,
  plansPerDay: null,
  opening: { weekdays: [1, 2, 3, 4, 5, 6, 7], bankHolidays: true },
  ...changes,
});

export const aLinac = (id: string, centreId: string, changes: Partial<Machine> = {}): Machine => ({
  id,
  centreId,
  name: id,
  kind: 'linac',
  commissioned: '2020-01-01',
  designLifeYears: 10,
  minutesPerDay: 480,
  capabilities: [],
  ...changes,
});

/** One fraction of a quarter of an hour, started on the next open day when there is room. */
export const aPathway = (id: string, changes: Partial<Pathway> = {}): Pathway => ({
  id,
  name: id,
  intent: 'radical',
  category: 2,
  targetDays: 31,
  priority: 1,
  fractionation: [{ from: null, mix: [{ fractions: 1, share: 1 }] }],
  minutesFirst: 15,
  minutesLater: 15,
  pattern: 'daily',
  capabilities: [],
  imaging: [],
  planning: null,
  ...changes,
});

/** Fifteen fractions of half an hour each. */
export const ofCategory = (category: 1 | 2 | 3, changes: Partial<Pathway> = {}): Pathway =>
  aPathway(`category${category}`, {
    category,
    fractionation: [{ from: null, mix: [{ fractions: 15, share: 1 }] }],
    minutesFirst: 30,
    minutesLater: 30,
    ...changes,
  });

export const aZone = (id: string, changes: Partial<Zone> = {}): Zone => ({
  id,
  name: id,
  lat: 51,
  lon: -1,
  ...changes,
});

/**
 * One centre with one linac, one zone and one pathway, decisions every day. From its start there are three years
 * without a leap day, so that a year's decisions over 365 are a day's.
 */
export const smallPlan = (changes: Partial<Plan> = {}): Plan => ({
  format: 'isocentre-plan',
  version: 1,
  name: 'Small plan',
  startDate: '2028-03-01',
  horizonWeeks: 52,
  warmUpWeeks: 0,
  decisions: { weekdays: [1, 2, 3, 4, 5, 6, 7], bankHolidays: true },
  trusts: [{ id: 'trust', name: 'Trust' }],
  centres: [aCentre('centre')],
  machines: [aLinac('linac', 'centre')],
  projects: [],
  pathways: [aPathway('pathway')],
  zones: [aZone('zone')],
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 1000 }],
  flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 1 } }],
  scenarios: [],
  ...changes,
});
