import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits, type Command } from '../../../../../db/schema/edit.ts';
import { landMinutes } from '../../../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { fleetCommand } from '../../../../../renderer/plan/fleet/change/fleetCommand.ts';
import type { FleetTarget } from '../../../../../renderer/plan/fleet/change/fleetEdit.ts';
import { newCentreEdit } from '../../../../../renderer/plan/fleet/change/newCentre.ts';
import { flowsOfZone } from '../../../../../renderer/plan/flows/subject.ts';
import { minutesBetween } from '../../../../../renderer/plan/flows/travelTimes.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { lacksPatientsOrTravel, newcomerOffer } from '../../../../../renderer/plan/newcomer/newcomerOffer.ts';
import { homeOf, takeNewcomerOffer } from '../../../../../renderer/plan/newcomer/takeNewcomerOffer.ts';
import { flowInForce } from '../../../../../renderer/simulation/scenario/flows.ts';

const opens = '2029-01-01';
const linac = { from: opens, minutesPerDay: 480 };
const after = (plan: Plan, command: Command | null): Plan => {
  const applied = command && applyEdits(plan, command.edits);
  if (!applied?.ok) throw new Error('The command does not apply.');
  expect(checkPlan(applied.value)).toMatchObject({ ok: true });
  return applied.value;
};

/** Andover, opened where it is wanted and given all that is offered. */
function settled(target: FleetTarget) {
  const held = illustrativePlan();
  const edit = newCentreEdit(held, {
    ...{ name: 'Andover', trust: { id: held.trusts[0]?.id ?? '' }, lat: 51.208, lon: -1.479, bunkers: 2, opens },
    ...{ linacs: [{ name: 'LA1', ...linac }], replacements: true },
  });
  const made = fleetCommand(held, target, edit);
  if (!made.ok) throw new Error(made.problems[0]?.message);
  const { draft: plan, scenarioId } = made.value;
  const home = homeOf(plan, 'andover', scenarioId);
  const before = mapNetwork(plan, home?.id ?? null);
  const offer = newcomerOffer(before, 'andover');
  const command = takeNewcomerOffer(plan, before, home, offer, { journeys: true, shares: true });
  const network = mapNetwork(after(plan, command), home?.id ?? null);
  return { before, offer, network };
}

const inPlan = settled({ into: 'plan' });
const inScenario = settled({ into: 'scenario', scenarioId: null });
const sharesOn = (plan: Plan, zoneId: string, pathwayId: string, date: string) =>
  flowInForce(flowsOfZone(plan.flows, zoneId), pathwayId, date)?.shares ?? {};

describe('what a new centre lacks', () => {
  test('is offered: journeys from everywhere, and a part of the areas near it', () => {
    const { before, offer } = inPlan;
    expect(lacksPatientsOrTravel(before, 'andover')).toBe(true);
    expect(offer.journeys).toHaveLength(before.plan.zones.length * 2);
    expect(offer.from).toBe(opens);
    expect(offer.draws[0]?.zoneId).toBe('test-valley');
    const zones = offer.draws.map(({ zoneId }) => zoneId);
    expect(zones).toContain('winchester');
    expect(zones).not.toContain('milton-keynes');
  });

  test('is not offered again once it is taken', () => {
    for (const { network } of [inPlan, inScenario]) {
      expect(lacksPatientsOrTravel(network, 'andover')).toBe(false);
      const again = newcomerOffer(network, 'andover');
      expect([again.journeys, again.draws]).toEqual([[], []]);
    }
  });

  test('journeys over water take as much longer as the others from there do', () => {
    const { plan } = inPlan.network;
    const [island, andover] = [
      plan.zones.find(({ id }) => id === 'isle-of-wight'),
      plan.centres.find(({ id }) => id === 'andover'),
    ];
    if (!island || !andover) throw new Error('not in the plan');
    const minutes = minutesBetween(plan, island.id, andover.id, 'car') ?? 0;
    expect(minutes).toBeGreaterThan(landMinutes(island, andover, 'car') + 45);
    expect(minutesBetween(plan, 'test-valley', andover.id, 'car')).toBe(12);
  });

  test('shares are whole, others keep their proportions, and shares of a pathway’s own stay', () => {
    const { before, network } = inPlan;
    for (const date of [opens, '2036-02-01', '2036-07-01']) {
      const [was, is] = [before, network].map(({ plan }) => sharesOn(plan, 'test-valley', 'breast-nodal', date));
      const drawn = is?.andover ?? 0;
      expect(drawn).toBeGreaterThan(0.2);
      for (const [id, share] of Object.entries(was ?? {})) expect(is?.[id] ?? 0).toBeCloseTo(share * (1 - drawn), 2);
      expect(sharesOn(network.plan, 'test-valley', 'head-neck', date)).toEqual(
        sharesOn(before.plan, 'test-valley', 'head-neck', date),
      );
    }
    expect(sharesOn(network.plan, 'test-valley', 'breast-nodal', '2028-12-31')).not.toHaveProperty('andover');
  });

  test('a scenario that opens the centre comes to the same as the plan', () => {
    expect(inScenario.before.plan.centres.some(({ id }) => id === 'andover')).toBe(true);
    const [one, other] = [inPlan.network.plan, inScenario.network.plan];
    for (const { id: zoneId } of one.zones) {
      expect(minutesBetween(other, zoneId, 'andover', 'car')).toBe(minutesBetween(one, zoneId, 'andover', 'car'));
      for (const pathwayId of ['breast-nodal', 'head-neck', 'prostate']) {
        for (const date of ['2028-12-31', opens, '2030-11-01', '2036-02-01', '2036-07-01']) {
          const place = `${zoneId}, ${pathwayId} on ${date}`;
          expect(sharesOn(other, zoneId, pathwayId, date), place).toEqual(sharesOn(one, zoneId, pathwayId, date));
        }
      }
    }
  });
});
