import type { MenuAction } from '../../../components/ActionMenu.tsx';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import { largestCentre } from '../../../plan/levers/newChanges.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import {
  centreDownTry,
  closeTry,
  machineOutTry,
  type Sender,
  sendTry,
  type TriedChange,
} from '../../../plan/mapTries/mapTries.ts';
import { furthestZone, nearestZone, placeName, reachKm, usualSatellite } from '../../../plan/mapTries/satellite.ts';
import { decimal } from '../../../plan/numbers.ts';
import { upperFirst } from '../../../simulation/firstLetter.ts';
import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import { useStore } from '../../../state/store.ts';
import { type MapSubject, useMapDesk } from './mapDesk.ts';

/** The plan as the scenario on screen has it, whatever is being tried in it. */
export function networkNow(): ResolvedPlan | null {
  const { plan, scenarioId } = useStore.getState();
  return plan && mapNetwork(plan, plan.scenarios.some(({ id }) => id === scenarioId) ? scenarioId : null);
}

/** Begins to try something, beside the map. */
function attempt(change: TriedChange | null): void {
  if (change === null) return;
  goToMap();
  useMapDesk.getState().attempt({ does: 'change', change });
}

/** What is asked concerns the network: waits are answered for all of it, and nothing of it is faded. */
function goToMap(): void {
  const { view, show, map, setMap, select, walk } = useStore.getState();
  select(null);
  // The map of a step stays before the room.
  if (walk === null && view !== 'network') show('network');
  if (map.asTable) setMap({ asTable: false });
}

/** Tries people sent from somewhere (the largest centre where it is not said) to a centre, or the next to come to mind. */
export function trySending(from: Sender | null, toCentreId: string | null): void {
  const network = networkNow();
  const largest = network && largestCentre(network.plan);
  const sender = from ?? (largest ? { kind: 'centre' as const, id: largest } : null);
  if (network && sender) attempt(sendTry(network, sender, toCentreId, useStore.getState().map.filter.pathwayId));
}

/** Tries a satellite at a place, or where people travel furthest. */
export function trySatellite(place: { lat: number; lon: number } | null): void {
  const plan = networkNow()?.plan;
  const where = place ?? (plan ? furthestZone(plan) : null);
  const satellite = plan && where && usualSatellite(plan, where);
  if (!satellite) return;
  goToMap();
  useMapDesk.getState().attempt({ does: 'open', satellite });
}

/** What a menu is of: “Poole”, “Near Winchester”. */
export function subjectName(subject: MapSubject): string {
  const plan = networkNow()?.plan;
  if (!plan || subject === null) return 'The whole network';
  if (subject.kind !== 'place') return namesIn(plan)(subject.kind, subject.id);
  const where = placeName(plan, subject);
  return upperFirst(where);
}

/** What can be asked of a centre, an area or a place, in the order of a menu. */
export function mapActions(subject: MapSubject): MenuAction[] {
  const network = networkNow();
  if (network === null) return [];
  const { plan } = network;
  const { select, walk } = useStore.getState();
  const elsewhere = plan.centres.length < 2 ? { disabled: 'there is no other centre' } : {};
  if (subject === null) {
    return [
      { label: 'Open a satellite…', run: () => trySatellite(null) },
      { label: 'Send people elsewhere…', ...elsewhere, run: () => trySending(null, null) },
    ];
  }
  if (subject.kind === 'place') {
    const near = nearestZone(plan, subject);
    const far = near === null || near.km > reachKm;
    return [
      {
        label: `Open a satellite here, ${placeName(plan, subject)}…`,
        ...(far ? { disabled: `no area of the plan within ${decimal(reachKm)} km` } : {}),
        run: () => trySatellite(subject),
      },
    ];
  }
  const { kind, id } = subject;
  const name = namesIn(plan)(kind, id);
  // Before a room there is no inspector to show them.
  const figures = walk === null ? [{ label: 'Show its figures', run: () => select({ kind, id }) }] : [];
  if (kind === 'zone') {
    const zone = plan.zones.find((held) => held.id === id);
    return [
      { label: `Open a satellite at ${name}…`, run: () => trySatellite(zone ?? null) },
      { label: `Send people from ${name}…`, ...elsewhere, run: () => trySending(subject, null) },
      ...figures,
    ];
  }
  const closes = plan.centres.find((held) => held.id === id)?.closes;
  const out = machineOutTry(network, id);
  return [
    { label: `Send people from ${name} elsewhere…`, ...elsewhere, run: () => trySending(subject, null) },
    {
      label: 'Take a linac out for three months…',
      ...(out === null ? { disabled: 'none treats here then' } : {}),
      run: () => attempt(out),
    },
    { label: 'Lose the centre for two weeks…', run: () => attempt(centreDownTry(network, id)) },
    {
      label: `Close ${name} for good…`,
      ...(closes === undefined ? {} : { disabled: 'it closes already' }),
      run: () => attempt(closeTry(network, id)),
    },
    ...figures,
  ];
}
