import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestFit,
  type DecayZone,
  decayShares,
  decayZones,
  fitOf,
  suggestedShares,
} from '../../../../../renderer/plan/flows/distanceDecay.ts';
import { offersOf, travelWith } from '../../../../../renderer/plan/flows/offers.ts';
import { unchanged } from '../../../../../renderer/simulation/resolvedPlan.ts';
import { aCentre, aLinac, aPathway, aZone, smallPlan } from '../../../../support/smallPlan.ts';

const choices = fc.uniqueArray(
  fc.record({ centreId: fc.constantFrom('a', 'b', 'c', 'd'), minutes: fc.integer({ min: 1, max: 120 }) }),
  {
    selector: ({ centreId }) => centreId,
    minLength: 1,
  },
);

describe('the formula', () => {
  test('halves the pull of a centre that is the halving minutes further', () => {
    const shares = decayShares(
      [
        { centreId: 'near', minutes: 20 },
        { centreId: 'far', minutes: 28 },
      ],
      8,
    );
    expect(shares.get('near')).toBeCloseTo(2 / 3, 9);
    expect(shares.get('far')).toBeCloseTo(1 / 3, 9);
  });

  test('gives suggestions that are a whole in tenths of a percent, none under 1% and the nearest the most', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 1, max: 40 }), (held, halvingMinutes) => {
        const shares = suggestedShares(held, halvingMinutes);
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        for (const share of Object.values(shares)) expect(share).toBeGreaterThanOrEqual(0.009);
        const nearest = Math.min(...held.map(({ minutes }) => minutes));
        const near = held.filter(({ minutes }) => minutes === nearest).map(({ centreId }) => shares[centreId] ?? 0);
        expect(Math.max(...near)).toBe(Math.max(...Object.values(shares)));
      }),
    );
  });
});

describe('the fit', () => {
  test('finds the minutes that present flows were made with', () => {
    fc.assert(
      fc.property(
        fc.array(
          choices.filter((held) => new Set(held.map(({ minutes }) => minutes)).size > 1),
          { minLength: 2, maxLength: 6 },
        ),
        fc.integer({ min: 4, max: 30 }),
        (zones, halvingMinutes) => {
          const made = zones.map(
            (held, index): DecayZone => ({
              zoneId: `z${index}`,
              coursesPerYear: 100,
              choices: held,
              shares: Object.fromEntries(decayShares(held, halvingMinutes)),
            }),
          );
          const fit = bestFit(made);
          // Where every choice is so far off that no pull is left, many minutes fit alike; none fits better.
          expect(fit?.misfit).toBeLessThanOrEqual(fitOf(made, halvingMinutes).misfit + 1e-9);
          expect(fit?.sameCentre).toBeCloseTo(1, 3);
        },
      ),
    );
  });

  test('finds the very minutes where the flows can tell them', () => {
    const held = [
      { centreId: 'a', minutes: 20 },
      { centreId: 'b', minutes: 26 },
      { centreId: 'c', minutes: 40 },
    ];
    const shares = Object.fromEntries(decayShares(held, 7.3));
    expect(bestFit([{ zoneId: 'z', coursesPerYear: 10, choices: held, shares }])?.halvingMinutes).toBeCloseTo(7.3, 9);
  });

  test('says nothing where there is nothing to fit', () => {
    expect(bestFit([])).toBe(null);
  });
});

/** Two areas and two centres ten minutes apart; the second cannot treat the special pathway; one area's minutes are unknown. */
const plan = smallPlan({
  centres: [aCentre('big'), aCentre('small')],
  machines: [aLinac('b', 'big', { capabilities: ['SRS'] }), aLinac('s', 'small')],
  pathways: [aPathway('common'), aPathway('special', { capabilities: ['SRS'] })],
  zones: [aZone('here'), aZone('there')],
  demand: ['here', 'there'].flatMap((zoneId) =>
    ['common', 'special'].map((pathwayId) => ({ zoneId, pathwayId, coursesPerYear: 100 })),
  ),
  flows: ['here', 'there'].map((zoneId) => ({ zoneId, pathwayId: '*', shares: { big: 1 } })),
  travel: [
    { zoneId: 'here', centreId: 'big', mode: 'car', minutes: 60 },
    { zoneId: 'here', centreId: 'small', mode: 'car', minutes: 20 },
  ],
});

describe('what is offered', () => {
  test('sends a zone to its nearest centre that can treat, and says what it does to travel', () => {
    const network = unchanged(plan);
    const common = offersOf(network, 'common', plan.startDate, { kind: 'nearest' });
    expect(common.offers).toMatchObject([
      { shares: { small: 1 }, coursesMoved: 100, before: { zone: { id: 'here' } } },
    ]);
    const travel = travelWith(network, common, common.offers);
    expect([travel.before.minutes.car, travel.after.minutes.car]).toEqual([60, 20]);
    expect([travel.before.withinNear, travel.after.withinNear]).toEqual([0, 1]);
    expect(offersOf(network, 'special', plan.startDate, { kind: 'nearest' }).offers).toEqual([]);
  });

  test('offers nothing for areas without minutes, and names them', () => {
    const { unknown } = offersOf(unchanged(plan), 'common', plan.startDate, { kind: 'nearest' });
    expect(unknown.map(({ zone }) => zone.id)).toEqual(['there']);
    expect(decayZones(unchanged(plan), 'common', plan.startDate).zones.map(({ zoneId }) => zoneId)).toEqual(['here']);
  });
});
