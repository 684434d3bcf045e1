import type { Plan } from '../../../../db/schema/plan.ts';
import { plainly } from '../../../plan/names.ts';
import { groupKey } from '../courseGroup.ts';
import type { Extract } from '../extract.ts';

/**
 * What things of an extract are in the plan, by their names there; what is not named is left out.
 * - providers: the id of a trust or of a centre
 * - machines: the id of a machine or of a centre
 * - groups: the ids of pathways; several share the courses as the plan shares them now
 */
export type Matching = {
  providers: Readonly<Record<string, string>>;
  machines: Readonly<Record<string, string>>;
  groups: Readonly<Record<string, readonly string[]>>;
};

/** Where courses of a place are treated in the plan. No centre is left out of `centreIds` that they may be at. */
export type PlannedPlace = { centreIds: readonly string[]; trustId: string | null; machineId: string | null };

/** Each place of the extract in the plan; null where it is in none of it. */
export function plannedPlaces(plan: Plan, extract: Extract, matching: Matching): (PlannedPlace | null)[] {
  return extract.places.map(({ provider, machine }) => {
    const machineName = extract.machines[machine] ?? '';
    return (
      ofMachine(plan, matching.machines[machineName]) ??
      ofProvider(plan, matching.providers[extract.providers[provider] ?? ''])
    );
  });
}

function ofMachine(plan: Plan, id: string | undefined): PlannedPlace | null {
  const machine = plan.machines.find((held) => held.id === id);
  const centre = plan.centres.find((held) => held.id === (machine?.centreId ?? id));
  return centre ? { centreIds: [centre.id], trustId: centre.trustId, machineId: machine?.id ?? null } : null;
}

function ofProvider(plan: Plan, id: string | undefined): PlannedPlace | null {
  const centres = plan.centres.filter((centre) => centre.id === id || centre.trustId === id);
  const [first] = centres;
  return first ? { centreIds: centres.map((centre) => centre.id), trustId: first.trustId, machineId: null } : null;
}

/** The zone of each origin, by code or by name; null where the plan has none such. */
export function plannedZones(plan: Plan, { origins }: Extract): (string | null)[] {
  const zones = new Map<string, string>();
  for (const { id, code, name } of plan.zones) {
    if (code !== undefined) zones.set(plainly(code), id);
    zones.set(plainly(name), id);
  }
  return origins.map((origin) => zones.get(plainly(origin)) ?? null);
}

/** The pathways of each group; none where it is left out. */
export const plannedPathways = ({ groups }: Extract, matching: Matching): (readonly string[])[] =>
  groups.map((group) => matching.groups[groupKey(group)] ?? []);

/** Of a trust's courses so few may be at nobody knows which of its centres, and the others still be told apart. */
const fewVague = 0.02;

/**
 * Trusts of whose courses more than a few are at one of several centres without saying which: what is counted there
 * is the trust's as a whole.
 */
export function vagueTrusts({ byGroup }: Extract, places: readonly (PlannedPlace | null)[]): ReadonlySet<string> {
  const all = new Map<string, { courses: number; vague: number }>();
  for (const { place, count } of byGroup) {
    const planned = places[place];
    if (!planned || planned.trustId === null) continue;
    const held = all.get(planned.trustId) ?? { courses: 0, vague: 0 };
    all.set(planned.trustId, {
      courses: held.courses + count,
      vague: held.vague + (planned.centreIds.length > 1 ? count : 0),
    });
  }
  return new Set([...all].flatMap(([id, { courses, vague }]) => (vague > courses * fewVague ? [id] : [])));
}
