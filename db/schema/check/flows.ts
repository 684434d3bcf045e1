import { z } from 'zod';
import { Demand, Flow } from '../demand.ts';
import { IsoDate } from '../primitives.ts';
import type { Problem } from '../problem.ts';
import { type Draft, listed, sound } from './draft.ts';
import { idsOf } from './known.ts';
import { quoted } from './words.ts';

const wanted = z.object(Demand.pick({ zoneId: true, pathwayId: true, coursesPerYear: true }).shape);
const route = z.object({
  zoneId: z.string(),
  pathwayId: Flow.shape.pathwayId,
  from: IsoDate.optional().catch(undefined),
});

/**
 * Demand that goes nowhere: its zone has no flow for its pathway, or none yet when the plan starts. A zone without
 * any flow is told once, at its first demand; one that does not exist is for `referenceProblems`.
 */
export function flowProblems(draft: Draft): Problem[] {
  if (!Array.isArray(draft.value.flows)) return [];
  const flows = sound(listed(draft, 'flows'), route).map(({ record }) => record);
  const startDate = sound([draft], z.object({ startDate: IsoDate }))[0]?.record.startDate ?? '9999';
  const zonesWithFlow = new Set(flows.map(({ zoneId }) => zoneId));
  const firstFrom = new Map<string, string>();
  for (const { zoneId, pathwayId, from = '' } of flows) {
    const key = keyOf(zoneId, pathwayId);
    if (from <= (firstFrom.get(key) ?? from)) firstFrom.set(key, from);
  }
  const zones = idsOf(listed(draft, 'zones'));
  const told = new Set<string>();
  return sound(listed(draft, 'demand'), wanted).flatMap(({ path, record }) => {
    const { zoneId, pathwayId, coursesPerYear } = record;
    if (coursesPerYear === 0 || told.has(zoneId) || !zones.has(zoneId)) return [];
    const dates = [keyOf(zoneId, pathwayId), keyOf(zoneId, '*')].flatMap((key) => firstFrom.get(key) ?? []);
    const first = dates.toSorted()[0];
    if (first !== undefined && first <= startDate) return [];
    const mend = `add a flow for zone ${quoted(zoneId)} and pathway ${quoted(pathwayId)}, or "*" for all its pathways`;
    if (first !== undefined) {
      return [{ path, message: `these courses go nowhere before ${first}, when their first flow begins; ${mend}` }];
    }
    if (zonesWithFlow.has(zoneId)) return [{ path, message: `these courses go nowhere; ${mend}` }];
    told.add(zoneId);
    return [{ path, message: `zone ${quoted(zoneId)} has demand and no flow, so its courses go nowhere; ${mend}` }];
  });
}

const keyOf = (zoneId: string, pathwayId: string): string => `${zoneId} ${pathwayId}`;
