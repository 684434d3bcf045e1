import { bunkerKinds } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { nameWithin } from '../../simulation/firstLetter.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { shareWords } from '../commands/fields/field.ts';
import { namesIn } from '../commands/recordNames.ts';
import { addDays, laterOf } from '../dates.ts';
import { centresByTravel } from '../flows/travelTimes.ts';
import type { ChangeOf } from '../levers/lever.ts';
import { usualStart } from '../levers/newChanges.ts';
import { machinesAt } from '../map/machinesAt.ts';
import { goesTo, mapFlows } from '../map/mapFlows.ts';
import { distanceWords } from '../scenarios/sentenceOf.ts';

/** What is asked on the map, as one change of a scenario that can be moved before it is kept. */
export type TriedChange = ChangeOf<'closeCentre' | 'centreDown' | 'machineDown' | 'divertFlow'>;

/** From where people are sent: all of a centre's, or all of an area's. */
export type Sender = { kind: 'centre' | 'zone'; id: string };

/** The share that a question begins with until it is moved: what a room tends to say. */
const usualShare = 0.3;

/** A year into the plan, or as soon after it as all of the centres concerned are open. */
const startAt = ({ plan }: ResolvedPlan, ...centreIds: string[]): string =>
  plan.centres
    .flatMap(({ id, opens }) => (centreIds.includes(id) ? (opens ?? []) : []))
    .reduce(laterOf, usualStart(plan));

export const closeTry = (network: ResolvedPlan, centreId: string): TriedChange => ({
  ...{ type: 'closeCentre', id: 'close', centreId, from: startAt(network, centreId) },
});

export function centreDownTry(network: ResolvedPlan, centreId: string): TriedChange {
  const from = startAt(network, centreId);
  return { type: 'centreDown', id: 'down', centreId, from, until: addDays(from, 14) };
}

/** A linac of the centre out for a quarter; null where none treats then. */
export function machineOutTry(network: ResolvedPlan, centreId: string): TriedChange | null {
  const from = startAt(network, centreId);
  const linac = machinesAt(network, centreId, from).find(({ kind }) => bunkerKinds.includes(kind));
  return linac ? { type: 'machineDown', id: 'down', machineId: linac.id, from, until: addDays(from, 91) } : null;
}

/**
 * People of a centre or an area sent to a centre: the one given, else the next nearest that the sender does not have
 * most of its courses at already. Null where there is no other.
 */
export function sendTry(
  network: ResolvedPlan,
  sender: Sender,
  toCentreId: string | null,
  pathwayId: string | null,
): TriedChange | null {
  const to = toCentreId ?? nextCentre(network, sender);
  if (to === null || (sender.kind === 'centre' && sender.id === to)) return null;
  return {
    ...{ type: 'divertFlow', id: 'send', pathwayId: pathwayId ?? '*', share: usualShare },
    zoneId: sender.kind === 'zone' ? sender.id : '*',
    fromCentreId: sender.kind === 'centre' ? sender.id : '*',
    toCentreId: to,
    from: startAt(network, to, ...(sender.kind === 'centre' ? [sender.id] : [])),
  };
}

function nextCentre(network: ResolvedPlan, { kind, id }: Sender): string | null {
  const { plan } = network;
  const flows = mapFlows(network, usualStart(plan));
  if (kind === 'zone') {
    const most = goesTo(flows, id).toSorted((a, b) => b.share - a.share)[0]?.id;
    return centresByTravel(plan, id).find((centreId) => centreId !== most) ?? null;
  }
  // The next nearest of the area that most of the centre's people come from.
  const home = flows.find(({ centreId }) => centreId === id)?.zoneId ?? plan.zones[0]?.id ?? '';
  return centresByTravel(plan, home).find((centreId) => centreId !== id) ?? null;
}

/** What a scenario that asks this is called: “30% of breast from Salisbury to Southampton”. */
export function tryName(plan: Plan, change: TriedChange): string {
  const names = namesIn(plan);
  switch (change.type) {
    case 'closeCentre':
      return `${names('centre', change.centreId)} closes`;
    case 'centreDown':
      return `${names('centre', change.centreId)} lost for ${distanceWords(change.from, change.until)}`;
    case 'machineDown':
      return `${names('machine', change.machineId)} out for ${distanceWords(change.from, change.until)}`;
    case 'divertFlow': {
      const what = change.pathwayId === '*' ? 'courses' : nameWithin(names('pathway', change.pathwayId));
      const from = [
        ...(change.zoneId === '*' ? [] : [names('zone', change.zoneId)]),
        ...(change.fromCentreId === '*' ? [] : [names('centre', change.fromCentreId)]),
      ];
      const whence = from.length === 0 ? 'everywhere' : from.join(' at ');
      return `${shareWords(change.share)} of ${what} from ${whence} to ${names('centre', change.toCentreId)}`;
    }
  }
}
