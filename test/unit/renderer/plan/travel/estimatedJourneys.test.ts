import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import { isOnIsland } from '../../../../../db/schema/islandMinutes.ts';
import { kilometres, usualCalibration } from '../../../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { checkCommand } from '../../../../../renderer/plan/commands/checkCommand.ts';
import { estimateCommand } from '../../../../../renderer/plan/travel/estimateCommand.ts';
import { estimatedJourneys } from '../../../../../renderer/plan/travel/estimatedJourneys.ts';
import { leastBelievable } from '../../../../../renderer/plan/travel/leastBelievable.ts';
import { checkEstimate, fittedSpeed, ownJourneys } from '../../../../../renderer/plan/travel/ownJourneys.ts';

const whole = illustrativePlan();
const centreIds = whole.centres.map(({ id }) => id);
const bare: Plan = { ...whole, travel: [] };
const minutesOf = (journeys: Plan['travel'], zoneId: string, centreId: string) =>
  journeys?.find((one) => one.zoneId === zoneId && one.centreId === centreId && one.mode === 'car')?.minutes;

/** The plan’s own journeys to every centre but one: what a road 1.3 times as long takes at this speed. */
function measured(kmPerHour: number, but: string): Plan {
  const travel = whole.centres.flatMap((centre) =>
    whole.zones.flatMap((zone) => {
      const minutes = Math.max(12, ((kilometres(zone, centre) * 1.3) / kmPerHour) * 60);
      const journey = { zoneId: zone.id, centreId: centre.id, mode: 'car' as const, minutes, source: 'survey' };
      return centre.id === but || zone.id === 'isle-of-wight' ? [] : [journey];
    }),
  );
  const survey = { id: 'survey', title: 'Our drive times', status: 'local' as const };
  return { ...whole, travel, sources: [...(whole.sources ?? []), survey] };
}

describe('estimated travel', () => {
  test('gives what the illustrative plan has, from the same formula, where a plan has none', () => {
    const estimated = estimatedJourneys(bare, centreIds, { modes: ['car', 'publicTransport'] });
    expect(estimated).toHaveLength(whole.travel?.length ?? 0);
    const key = (one: { zoneId: string; centreId: string; mode: string }) =>
      `${one.zoneId} ${one.centreId} ${one.mode}`;
    const known = new Map(whole.travel?.map((one) => [key(one), one.minutes]));
    for (const one of estimated) expect([key(one), one.minutes]).toEqual([key(one), known.get(key(one))]);
    expect(estimatedJourneys(bare, centreIds).every(({ mode }) => mode === 'car')).toBe(true);
    expect(estimatedJourneys(whole, centreIds)).toEqual([]);
  });

  test('is one step, marked as derived, that says its formula and calibration', () => {
    const calibration = { circuity: 1.25, kmPerHour: 50 };
    const journeys = estimatedJourneys(bare, centreIds, { calibration });
    const command = estimateCommand(bare, journeys, calibration);
    const after = command && checkCommand(bare, command);
    if (!after?.ok) throw new Error(JSON.stringify(after));
    const sources = new Set(after.value.travel?.map(({ source }) => source));
    const told = after.value.sources?.filter(({ id }) => sources.has(id)) ?? [];
    expect(told.map(({ status }) => status)).toEqual(['derived', 'derived']);
    for (const { note } of told) expect(note).toContain('straight line x 1.25 at 50 km/h');
    // Taken again at another calibration they give way, and nobody is asked about what is not an estimate.
    const again = estimatedJourneys(after.value, centreIds, { again: true });
    expect(again).toHaveLength(journeys.length);
    const recast = estimateCommand(after.value, again, usualCalibration);
    const last = recast && applyEdits(after.value, recast.edits);
    expect(last?.ok && last.value.travel).toHaveLength(journeys.length);
    expect(last?.ok && minutesOf(last.value.travel, 'swindon', 'oxford')).toBe(
      minutesOf(whole.travel, 'swindon', 'oxford'),
    );
  });

  test('is held against the plan’s own journeys, and fitted to them', () => {
    const plan = measured(60, 'oxford');
    const own = ownJourneys(plan);
    expect(own.length).toBeGreaterThan(300);
    expect(checkEstimate(own, usualCalibration)?.ratio.middle).toBeCloseTo(45 / 60, 2);
    expect(fittedSpeed(own, 1.3)).toBeCloseTo(60, 0);
    const fitted = checkEstimate(own, { circuity: 1.3, kmPerHour: fittedSpeed(own, 1.3) ?? 0 });
    expect(fitted?.ratio.middle).toBeCloseTo(1, 1);
    expect(fitted?.apart).toBeLessThan(1);
    expect(ownJourneys(whole)).toEqual([]);
    expect(checkEstimate([], usualCalibration)).toBeNull();
    expect(fittedSpeed([], 1.3)).toBeNull();
  });

  test('is doubted first where a neighbour’s known journey speaks against it', () => {
    const plan = measured(45, 'oxford');
    const slow = { zoneId: 'cherwell', centreId: 'oxford', mode: 'car' as const, minutes: 240, source: 'survey' };
    const known = { ...plan, travel: [...(plan.travel ?? []), slow] };
    const [first] = leastBelievable(known, estimatedJourneys(known, centreIds), 5);
    expect(first?.journey.centreId).toBe('oxford');
    expect(first?.against).toMatchObject({ zoneId: 'cherwell', minutes: 240 });
  });
});

test('the island ends where its coast does', () => {
  const on = [
    [50.701, -1.293],
    [50.763, -1.299],
    [50.707, -1.499],
    [50.73, -1.16],
    [50.654, -1.175],
    [50.597, -1.21],
  ];
  const ashore = [
    [50.797, -1.108],
    [50.818, -1.308],
    [50.758, -1.542],
    [50.706, -1.551],
    [50.79, -1.13],
    [50.723, -1.66],
  ];
  for (const [lat = 0, lon = 0] of on) expect([lat, lon, isOnIsland({ lat, lon })]).toEqual([lat, lon, true]);
  for (const [lat = 0, lon = 0] of ashore) expect([lat, lon, isOnIsland({ lat, lon })]).toEqual([lat, lon, false]);
});
