import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { type Opened, openSatellite } from '../../../../../renderer/plan/mapTries/openSatellite.ts';
import {
  furthestZone,
  nearestZone,
  placeName,
  type Satellite,
  usualSatellite,
} from '../../../../../renderer/plan/mapTries/satellite.ts';
import { satelliteLevers } from '../../../../../renderer/plan/mapTries/satelliteLevers.ts';
import { whoMoves } from '../../../../../renderer/plan/mapTries/whoMoves.ts';
import { smallPlan } from '../../../../support/smallPlan.ts';

const plan = illustrativePlan();
const salisbury = { lat: 51.0688, lon: -1.7945 };

function usual(): Satellite {
  const satellite = usualSatellite(plan, salisbury);
  if (satellite === null) throw new Error('the plan has trusts');
  return satellite;
}
function opened(...args: Parameters<typeof openSatellite>): Opened {
  const made = openSatellite(...args);
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join());
  return made.value;
}

describe('a satellite on the map', () => {
  test('is named for the area it lies in or near, run by the nearest centre’s trust, with the plan’s usual day', () => {
    expect(usual()).toMatchObject({ name: 'Satellite at Wiltshire south', trustId: 'uhs', linacs: 2, draws: true });
    expect(placeName(plan, { lat: 51.1, lon: -1.75 })).toBe('near Wiltshire south');
    expect(nearestZone(plan, { lat: 45, lon: -10 })?.km).toBeGreaterThan(500);
    expect(furthestZone(plan)?.name).toBe('Isle of Wight');
    const taken = { ...plan, centres: plan.centres.map((centre) => ({ ...centre, name: usual().name })) };
    expect(usualSatellite(taken, salisbury)?.name).toBe('Satellite at Wiltshire south 2');
  });

  test('opens in a scenario of its own with linacs, journeys and people, and the baseline stays as it is', () => {
    const { draft, command, scenarioId, changeIds, centreId, offer } = opened(plan, null, usual());
    expect(checkPlan(draft).ok).toBe(true);
    expect(draft.scenarios.at(-1)).toMatchObject({ id: scenarioId, name: 'Satellite at Wiltshire south opens' });
    expect(draft.centres).toBe(plan.centres);
    expect(draft.flows).toBe(plan.flows);
    expect(draft.scenarios.at(-1)?.changes.map(({ id }) => id)).toEqual(changeIds);
    expect(offer.journeys.length).toBe(2 * plan.zones.length);
    const applied = command && applyEdits(plan, command.edits);
    expect(applied?.ok && applied.value.scenarios).toEqual(draft.scenarios);
    const [first] = whoMoves(draft, scenarioId, changeIds, offer.from ?? '');
    expect(first?.centreId).toBe(centreId);
    expect(first?.courses).toBeGreaterThan(300);
  });

  test('without a part of the areas nobody goes there', () => {
    const { draft, scenarioId, changeIds, offer } = opened(plan, null, { ...usual(), draws: false });
    expect(whoMoves(draft, scenarioId, changeIds, offer.from ?? '')).toEqual([]);
  });

  test('that stands is moved as a whole, and what else the scenario does stays', () => {
    const home = plan.scenarios.find(({ id }) => id === 'portsmouth-slip');
    const one = opened(plan, 'portsmouth-slip', usual());
    const three = opened(one.draft, one.scenarioId, { ...usual(), linacs: 3, from: '2029-03-05' }, one.changeIds);
    expect(checkPlan(three.draft).ok).toBe(true);
    expect(three.centreId).toBe(one.centreId);
    expect(three.draft.scenarios).toHaveLength(plan.scenarios.length);
    const network = mapNetwork(three.draft, three.scenarioId).plan;
    const brought = network.projects.filter(({ newMachine }) => newMachine?.centreId === three.centreId);
    expect(brought).toHaveLength(3);
    expect(network.centres.filter(({ id }) => id === one.centreId)).toMatchObject([{ opens: '2029-03-05' }]);
    const kept = three.draft.scenarios.find(({ id }) => id === 'portsmouth-slip')?.changes ?? [];
    expect(kept.slice(0, 1)).toEqual(home?.changes);
    expect(opened(one.draft, one.scenarioId, usual(), one.changeIds).command).toBeNull();
  });

  test('has a lever for everything it is, each of which makes a plan that can be stored', () => {
    const moved = satelliteLevers(plan, usual()).flatMap((lever): Satellite[] => {
      if (lever.kind === 'number') return [lever.set(lever.min), lever.set(lever.max)];
      if (lever.kind === 'date') return [lever.set(lever.min), lever.set(lever.max)];
      if (lever.kind === 'choice') return lever.options.slice(0, 2).map(({ id }) => lever.set(id));
      return lever.kind === 'switch' ? [lever.set(false)] : [];
    });
    expect(moved).toHaveLength(11);
    for (const satellite of moved) expect(checkPlan(opened(plan, null, satellite).draft).ok).toBe(true);
    // A name of its own stays when it is moved; one that tells of the place goes along.
    const place = (satellite: Satellite) => {
      const lever = satelliteLevers(plan, satellite).find(({ key }) => key === 'place');
      return lever?.kind === 'choice' ? lever.set('winchester').name : '';
    };
    expect(place(usual())).toBe('Satellite at Winchester');
    expect(place({ ...usual(), name: 'Salisbury' })).toBe('Salisbury');
  });

  test('opens in a plan of one centre, too', () => {
    const small = smallPlan();
    const satellite = usualSatellite(small, { lat: 51.2, lon: -1.4 });
    if (satellite === null) throw new Error('it has a trust');
    expect(checkPlan(opened(small, null, satellite).draft).ok).toBe(true);
  });
});
