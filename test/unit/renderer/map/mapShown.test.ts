import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { statusOf, statusWords } from '../../../../renderer/plan/map/centreStatus.ts';
import { centreDifference, differenceWords, zoneDifference } from '../../../../renderer/plan/map/mapDifference.ts';
import { everyFlow, filterWords, flowShown, isFiltered, soundFilter } from '../../../../renderer/plan/map/mapFilter.ts';
import { mapNetwork } from '../../../../renderer/plan/map/mapNetwork.ts';
import { centreSentence } from '../../../../renderer/plan/map/mapWords.ts';
import { momentOf } from '../../../../renderer/plan/map/moment.ts';
import { changeStep, measureStyles, stepOf } from '../../../../renderer/plan/map/zoneMeasures.ts';
import type { Comparison, ExperimentResult } from '../../../../renderer/simulation/results.ts';
import { resultOf } from '../../../component/network/centreResult.ts';
import { plainMap } from '../../../support/plainMap.ts';

const plan = illustrativePlan();
const scenario = plan.scenarios[0]?.id ?? '';
const baselineResult = resultOf(plan, (id) => (id === 'poole' ? 1.04 : 0.84));
const [baseline] = baselineResult.scenarios;
if (!baseline) throw new Error('there is no baseline');

/** Both sides alike, but for what is said to differ at centres. */
const experiment = (comparisons: Partial<Comparison>[]): ExperimentResult => ({
  ...baselineResult,
  scenarios: [baseline, { ...baseline, id: scenario }],
  comparisons: comparisons.map((one) => ({
    ...{ scenario, against: 'baseline', metric: 'waitDays', difference: 0, ci95: null, distinguishable: false },
    ...{ scope: 'poole' },
    ...one,
  })),
});
const sides = (result: ExperimentResult) => ({
  baseline: mapNetwork(plan, null),
  scenario: mapNetwork(plan, scenario),
  experiment: result,
  moment: momentOf(plan, 'plan', null),
});

describe('centres', () => {
  const shown = plainMap(plan, { result: baseline });
  const of = (id: string) => {
    const found = shown.centres.find(({ centre }) => centre.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  test('are at risk past 100% or with waits beyond their target, and say why', () => {
    expect(of('poole').status).toBe('atRisk');
    expect(statusWords(of('poole'), of('poole').figures)).toBe('at risk: machines past 100%');
    expect(of('southampton').status).toBe('open');
    const late = { utilisation: 0.8, waitDays: 60, withinTarget: 0.2 };
    expect(statusOf(of('southampton'), late)).toBe('atRisk');
    expect(statusWords(of('southampton'), late)).toMatch(/^at risk: mean wait beyond its mean target of \d+ days$/);
  });

  test('that are closed or not open yet say so before anything else', () => {
    const closed = { ...of('poole'), closed: { since: '2028-01-01' } };
    expect(centreSentence({ ...closed, status: 'closed' })).toBe('Poole, closed since 1 January 2028');
    expect(statusOf({ ...of('poole'), opens: '2031-05-01' }, undefined)).toBe('opening');
  });
});

describe('measures of areas', () => {
  test('the deepest step is for what is worst', () => {
    expect([10, 15, 18, 25, 40].map((days) => stepOf(measureStyles.wait, days))).toEqual([0, 1, 2, 3, 4]);
    expect([1, 0.8, 0.6, 0.3, 0.1].map((share) => stepOf(measureStyles.within45, share))).toEqual([0, 1, 2, 3, 4]);
  });

  test('each has a value where its figures are known, and none where they are not', () => {
    const bare = { ...plan, travel: [], zones: plan.zones.map(({ population, ...zone }) => zone) };
    for (const measure of ['travel', 'within45', 'perHead'] as const) {
      expect(plainMap(plan, { measure }).zones.every(({ value }) => value !== null)).toBe(true);
      const without = plainMap(bare, { measure, network: mapNetwork(bare, null) });
      expect(without.zones.every(({ value }) => value === null)).toBe(true);
    }
    expect(plainMap(plan, { measure: 'wait' }).zones.every(({ value }) => value === null)).toBe(true);
    const waits = plainMap(plan, { measure: 'wait', result: baseline }).zones;
    for (const { value } of waits) expect(value).toBeCloseTo(19, 6);
  });
});

describe('differences', () => {
  test('are told, or said not to be distinguishable from noise, by the paired comparison', () => {
    const told = experiment([{ difference: 4.2, ci95: [3, 5.4], distinguishable: true }]);
    const noise = experiment([{ difference: 0.4, ci95: [-0.3, 1.1], distinguishable: false }]);
    const words = (result: ExperimentResult) => {
      const difference = centreDifference(sides(result), 'poole');
      return difference && differenceWords(measureStyles.wait, difference);
    };
    expect(words(told)).toBe('4.2 days longer');
    expect(words(noise)).toBe('not distinguishable from noise');
    expect(centreDifference(sides(experiment([])), 'poole')).toBeNull();
  });

  test('over a part of the plan are said not to be tested', () => {
    const difference = { value: -2.5, certainty: 'untested' } as const;
    expect(differenceWords(measureStyles.wait, difference)).toBe('2.5 days shorter, not tested against noise');
  });

  test('of an area’s wait are only told where they are wider than what its centres may err by', () => {
    const zoneId = plan.zones[0]?.id ?? '';
    const alike = zoneDifference('wait', sides(experiment([])), zoneId, null);
    expect(alike).toMatchObject({ value: 0, certainty: 'noise' });
    expect(zoneDifference('travel', sides(experiment([])), zoneId, null)).toMatchObject({ certainty: 'told' });
  });

  test('fall into five steps', () => {
    expect([-9, -1, 0.1, 1, 9].map((value) => changeStep({ changes: [0.5, 4] }, value))).toEqual([-2, -1, 0, 1, 2]);
  });
});

describe('the filter of flows', () => {
  const [pathway, trust] = [plan.pathways[0], plan.trusts[0]];

  test('names what it leaves', () => {
    expect(filterWords(plan, everyFlow)).toBeNull();
    expect(filterWords(plan, { ...everyFlow, pathwayId: pathway?.id ?? '', centreId: 'poole' })).toBe(
      `${pathway?.name} to Poole`,
    );
    expect(filterWords(plan, { ...everyFlow, trustId: trust?.id ?? '' })).toBe(`to ${trust?.name}`);
    expect(isFiltered(everyFlow)).toBe(false);
  });

  test('leaves flows to the centres of a trust, and forgets what the plan does not hold', () => {
    const shows = flowShown(plan, { ...everyFlow, trustId: trust?.id ?? '' });
    for (const centre of plan.centres) {
      expect(shows({ zoneId: 'z', centreId: centre.id, coursesPerYear: 1 })).toBe(centre.trustId === trust?.id);
    }
    expect(soundFilter(plan, { ...everyFlow, centreId: 'gone' })).toEqual(everyFlow);
  });
});
