import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../db/schema/plan.ts';
import { courseGroup } from '../../../../renderer/intake/rtds/courseGroup.ts';
import { derive } from '../../../../renderer/intake/rtds/derive/derive.ts';
import type { Matching } from '../../../../renderer/intake/rtds/derive/matching.ts';
import { seasonsFound } from '../../../../renderer/intake/rtds/derive/seasonsFound.ts';
import type { Extract } from '../../../../renderer/intake/rtds/extract.ts';
import { emptyExtract } from '../../../support/emptyExtract.ts';
import { aCentre, aLinac, aPathway } from '../../../support/smallPlan.ts';

const zone = (id: string, code: string) => ({ id, name: id, code, lat: 51, lon: -1 });

const plan: Plan = {
  ...{ format: 'isocentre-plan', version: 1, name: 'Two towns', startDate: '2027-01-01', horizonWeeks: 52 },
  warmUpWeeks: 0,
  trusts: [{ id: 'trust', name: 'Trust', odsCode: 'RAA' }],
  centres: [aCentre('north'), aCentre('south')],
  machines: [aLinac('north-1', 'north'), aLinac('south-1', 'south')],
  projects: [],
  pathways: [aPathway('breast')],
  zones: [zone('hill', 'E06000001'), zone('vale', 'E06000002')],
  demand: [
    { zoneId: 'hill', pathwayId: 'breast', coursesPerYear: 100 },
    { zoneId: 'vale', pathwayId: 'breast', coursesPerYear: 100 },
  ],
  flows: [
    { zoneId: 'hill', pathwayId: '*', shares: { north: 1 } },
    { zoneId: 'vale', pathwayId: '*', shares: { south: 1 } },
  ],
  scenarios: [],
};

const group = courseGroup({ diagnosis: 'C50.9', intent: 'radical', priority: 'R', regions: 1, fractions: 5 });

/** A year of courses by district and machine. */
function extractOf(cells: readonly [origin: number, machine: number, count: number][]): Extract {
  const of = cells.map(([origin, place, count]) => ({ origin, place, group: 0, count }));
  return {
    ...emptyExtract,
    ...{ from: '2026-01-01', to: '2026-12-31', providers: ['RAA'], machines: ['N1', 'S1'], groups: [group] },
    places: [
      { provider: 0, machine: 0 },
      { provider: 0, machine: 1 },
    ],
    origins: ['E06000001', 'E06000002'],
    byOrigin: of,
    byGroup: of.map(({ place, count }) => ({ place, group: 0, count, priority: 'R' })),
  };
}

const matching: Matching = {
  providers: { RAA: 'trust' },
  machines: { N1: 'north-1', S1: 'south-1' },
  groups: { 'Breast|radical|': ['breast'] },
};

const offered = (extract: Extract, how = matching) => {
  const { offers, untold } = derive(plan, extract, how, new Set());
  return { taken: offers.reduce((held, offer) => offer.take(held, 'file'), plan), offers, untold };
};

describe('a file with districts that covers every centre', () => {
  it('gives each area its own demand and flows, without what fewer than five did', () => {
    const { taken } = offered(
      extractOf([
        [0, 0, 90],
        [0, 1, 30],
        [1, 1, 77],
        [1, 0, 3],
      ]),
    );
    expect(taken.flows).toEqual([
      { zoneId: 'hill', pathwayId: '*', shares: { north: 0.75, south: 0.25 }, fieldSources: { shares: 'file' } },
      { zoneId: 'vale', pathwayId: '*', shares: { south: 1 }, fieldSources: { shares: 'file' } },
    ]);
    expect(taken.demand.map(({ coursesPerYear }) => Math.round(coursesPerYear))).toEqual([120, 80]);
  });

  it('says nothing of flows where a trust treats in two places and machines are not matched', () => {
    const { offers, untold } = offered(
      extractOf([
        [0, 0, 90],
        [1, 1, 80],
      ]),
      { ...matching, machines: {} },
    );
    expect(offers.filter(({ part }) => part === 'flows')).toEqual([]);
    expect(untold.join(' ')).toContain('Flows: many courses are at a trust that treats in several places');
  });

  it('says nothing of flows where a centre of the plan has no courses', () => {
    const { untold } = offered(extractOf([[0, 0, 90]]), { ...matching, providers: {} });
    expect(untold.join(' ')).toContain('no courses at south');
  });
});

describe('observed months', () => {
  const month = (place: number, started: number) => ({
    ...{ place, month: '2026-03', decided: 0, started },
    waits: [
      [10, started - 1],
      [40, 1],
    ] as const,
  });

  it('are of each centre, those under five with another left out', () => {
    const extract = {
      ...extractOf([
        [0, 0, 90],
        [1, 1, 80],
      ]),
      months: [month(0, 40), month(1, 3)],
    };
    const { offers } = offered(extract);
    const seen = offers.find(({ id }) => id === 'observed startsWithin31Days')?.seen;
    // Both: what is left of the network's would be the three.
    expect(seen ?? []).toEqual([]);
    const enough = offered({ ...extract, months: [month(0, 40), month(1, 20)] }).offers;
    expect(enough.find(({ id }) => id === 'observed startsWithin31Days')?.seen).toEqual([
      { measure: 'startsWithin31Days', centreId: 'north', months: [{ month: '2026-03', count: 40, value: 0.975 }] },
      { measure: 'startsWithin31Days', centreId: 'south', months: [{ month: '2026-03', count: 20, value: 0.95 }] },
    ]);
  });

  it('are of the trust where its centres cannot be told apart', () => {
    const extract = {
      ...extractOf([
        [0, 0, 90],
        [1, 1, 80],
      ]),
      months: [month(0, 40), month(1, 20)],
    };
    const { offers } = offered(extract, { ...matching, machines: { N1: 'north-1' } });
    expect(offers.find(({ id }) => id === 'observed waitDays')?.seen).toEqual([
      { measure: 'waitDays', trustId: 'trust', months: [{ month: '2026-03', count: 60, value: 10, p90: 10 }] },
    ]);
  });
});

describe('seasons', () => {
  const found = (factor: (month: number) => number) => {
    const months = Array.from({ length: 30 }, (_, at) => {
      const start = new Date(Date.UTC(2024, at, 1));
      let days = 0;
      for (let day = start; day.getUTCMonth() === start.getUTCMonth(); day = new Date(day.getTime() + 86_400_000)) {
        if (day.getUTCDay() % 6 !== 0) days++;
      }
      const decided = Math.round(days * 20 * factor(start.getUTCMonth()));
      return { place: 0, month: start.toISOString().slice(0, 7), decided, started: 0, waits: [] };
    });
    const extract = { ...extractOf([[0, 0, 90]]), from: '2024-01-01', to: '2026-09-30', months };
    const places = [{ centreIds: ['north'], trustId: 'trust', machineId: 'north-1' }];
    return seasonsFound({ plan, extract, matching, places, covered: new Set(['north']), holidays: new Set() }, 1);
  };

  it('are those that decisions have on working days, or said to be chance', () => {
    expect(found(() => 1)?.mayBeChance).toBe(true);
    const summer = found((month) => (month === 7 ? 0.8 : 1));
    expect(summer?.mayBeChance).toBe(false);
    expect(summer?.factors[7]).toBeCloseTo(0.8 / (11.8 / 12), 1);
  });
});
