import { expect, test } from 'vitest';
import type { Observation, ObservedMonth } from '../../../../db/schema/observation.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { isUrgent } from '../../../../db/schema/urgent.ts';
import { calibration, differenceOf, type Held } from '../../../../renderer/plan/observed/calibration.ts';
import {
  behindWords,
  calibrationSentence,
  heldSentence,
  periodsSentence,
} from '../../../../renderer/plan/observed/calibrationWords.ts';
import { calibrationPlan, heldAgainst } from '../../../../renderer/plan/observed/heldAgainst.ts';
import { lookFirst } from '../../../../renderer/plan/observed/lookFirst.ts';
import { observedFigure } from '../../../../renderer/plan/observed/observedFigure.ts';
import { observedMonths } from '../../../../renderer/plan/observed/observedMonths.ts';
import { calibrationRuns } from '../../../../renderer/plan/observed/simulatedFigure.ts';
import { wilson } from '../../../../renderer/plan/observed/wilson.ts';
import { calibrationTable } from '../../../../renderer/saving/table/calibrationTable.ts';
import { simulate } from '../../../support/simulate.ts';
import { aCentre, aLinac, ofCategory, smallPlan } from '../../../support/smallPlan.ts';

const year = (from: number, figures: Partial<ObservedMonth>): ObservedMonth[] =>
  Array.from({ length: 12 }, (_, at) => ({
    month: `${from + Math.floor((at + 3) / 12)}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`,
    count: 90,
    ...figures,
  }));
const series = (id: string, one: Partial<Observation>): Observation => ({
  ...{ id, measure: 'startsWithin31Days', trustId: 'trust', months: year(2026, { value: 0.9 }) },
  ...one,
});

/** A trust that runs two centres, of which one is asked for nearly all that it can give. */
const network = (observations: Observation[], coursesPerYear = 640): Plan =>
  smallPlan({
    startDate: '2028-04-03',
    horizonWeeks: 156,
    warmUpWeeks: 52,
    centres: [aCentre('east'), aCentre('west')],
    machines: [aLinac('east-1', 'east'), aLinac('west-1', 'west', { minutesPerDay: 380 })],
    pathways: [ofCategory(2, { id: 'pathway', targetDays: 14 })],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear }],
    flows: [{ zoneId: 'zone', pathwayId: '*', shares: { east: 0.55, west: 0.45 } }],
    observations,
  });

const run = (plan: Plan, replications = calibrationRuns, seed = 1) =>
  simulate({ plan: calibrationPlan(plan), replications, seed, eachRun: true });

test('the interval of a share is Wilson’s: 9 of 10 are 60% to 98%, and 10 of 10 are not all for certain', () => {
  const rounded = (share: number, count: number) => wilson(share, count).map((end) => Number(end.toFixed(4)));
  expect(rounded(0.9, 10)).toEqual([0.5958, 0.9821]);
  expect(rounded(1, 10)).toEqual([0.7225, 1]);
  expect(rounded(0, 10)).toEqual([0, 0.2775]);
});

test('months say together what their courses do, and one of which nothing is known says nothing', () => {
  const months = [
    { month: '2026-04', count: 30, value: 0.8 },
    { month: '2026-05', count: 10, value: 1 },
    { month: '2026-06', count: null },
  ];
  expect(observedFigure('startsWithin31Days', months)).toMatchObject({ value: 0.85, months: 2, count: 40 });
  expect(observedFigure('coursesStarted', months)).toMatchObject({ value: 20, months: 2, count: 40 });
  expect(observedFigure('waitDays', months.slice(2))).toBeNull();
});

test('of pathways counts and shares are put together, and medians are not', () => {
  const observations = ['a', 'b'].flatMap((pathwayId) => [
    series(`share-${pathwayId}`, {
      pathwayId,
      months: [{ month: '2026-04', count: 20, value: pathwayId === 'a' ? 1 : 0.5 }],
    }),
    series(`wait-${pathwayId}`, {
      pathwayId,
      measure: 'waitDays',
      months: [{ month: '2026-04', count: 20, value: 9 }],
    }),
  ]);
  expect(observedMonths(observations, { kind: 'trust', id: 'trust' }, 'startsWithin31Days')).toEqual([
    { month: '2026-04', count: 40, value: 0.75 },
  ]);
  expect(observedMonths(observations, { kind: 'trust', id: 'trust' }, 'waitDays')).toEqual([]);
});

test('months of the plan are held against the same months, and before there are three the latest year against the first', () => {
  const plan = network([]);
  const months = [...year(2026, { value: 0.9 }), ...year(2027, { value: 0.9 }), ...year(2028, { value: 0.9 })];
  expect(heldAgainst(plan, months).months.map(({ month }) => month)).toEqual(
    // The plan begins on the third of April.
    months.slice(25).map(({ month }) => month),
  );
  const before = heldAgainst(plan, months.slice(0, 26));
  expect(before.inPlan).toBe(false);
  expect([before.months.length, before.months[0]?.month, before.months.at(-1)?.month]).toEqual([
    12,
    '2027-05',
    '2028-04',
  ]);
});

test('what is simulated is the baseline for a year, judged by 31 days, with nobody’s urgency changed', () => {
  const plan = network([series('a', {})]);
  const { horizonWeeks, scenarios, pathways } = calibrationPlan(plan);
  expect({ horizonWeeks, scenarios }).toEqual({ horizonWeeks: 52, scenarios: [] });
  expect(pathways.map((pathway) => [pathway.targetDays, isUrgent(pathway)])).toEqual([[31, true]]);
  const later = network([series('a', { months: [{ month: '2029-06', count: 90, value: 0.9 }] })]);
  expect(calibrationPlan(later).horizonWeeks).toBe(66);
});

test('a year that happened as it is simulated cannot be told apart, at the trust and at each of its centres', async () => {
  const plan = network([]);
  // One run with other patients is what a year would look like.
  const { scenarios } = await run(plan, 1, 9);
  const once = scenarios[0];
  if (once === undefined) throw new Error('nothing was simulated');
  const starts = (id: string) => once.centres.find((centre) => centre.id === id)?.starts.mean ?? 0;
  const of = (ids: string[]) => {
    const centres = once.centres.filter(({ id }) => ids.includes(id));
    const all = ids.reduce((sum, id) => sum + starts(id), 0);
    const met = centres.reduce((sum, centre) => sum + centre.withinTarget.mean * centre.starts.mean, 0);
    return year(2027, { count: Math.round(all / 12), value: met / all });
  };
  const observed = network([
    series('trust', { months: of(['east', 'west']) }),
    series('east', { trustId: undefined, centreId: 'east', months: of(['east']) }),
    series('started', {
      measure: 'coursesStarted',
      months: of(['east', 'west']).map(({ value: _, ...month }) => month),
    }),
  ]);
  const result = await run(observed);
  const places = calibration(observed, result);
  expect(places.map(({ place, held }) => [place.kind, place.name, held.map(heldSentence)])).toEqual([
    ['trust', 'Trust', ['Cannot be told apart.', 'Cannot be told apart.']],
    ['centre', 'east', ['Cannot be told apart.']],
  ]);
  expect(calibrationSentence(places)).toContain('cannot be told apart from what was observed at any of 2 places');
  expect(periodsSentence(places, observed.startDate)).not.toContain('newer months');
  expect(periodsSentence(places, '2031-04-07')).toContain('Some end in March 2028, 3 years before it');
  const { columns, rows } = calibrationTable('Title', places);
  expect(rows).toHaveLength(3);
  expect(rows.every(({ length }) => length === columns.length)).toBe(true);
  expect(places[0] && lookFirst(observed, result.scenarios[0] ?? once, places[0])).toEqual([]);
});

test('and one that did not is told apart, with how far and where to look: demand before what people wait for', async () => {
  const observed = network(
    [
      series('share', { months: year(2027, { value: 1, count: 40 }) }),
      series('decided', { measure: 'coursesDecided', months: year(2027, { count: 40 }) }),
    ],
    760,
  );
  const result = await run(observed);
  const [held] = calibration(observed, result);
  expect(held?.held.map(({ measure, difference }) => [measure, difference?.distinguishable])).toEqual([
    ['startsWithin31Days', true],
    ['coursesDecided', true],
  ]);
  const [share, decided] = held?.held ?? [];
  expect(share && heldSentence(share)).toMatch(
    /^Fewer start within 31 days in the simulation, by [\d.]+ to [\d.]+ percentage points\.$/,
  );
  expect(decided && heldSentence(decided)).toMatch(/^The plan has more decisions to treat, by \d+ to \d+ a month\.$/);
  expect(share && behindWords(share)).toBe('12 months, April 2027 to March 2028; 480 courses');
  const looks = held && result.scenarios[0] ? lookFirst(observed, result.scenarios[0], held) : [];
  expect(looks.map(({ id }) => id)).toEqual(['demand', 'flows', 'hours']);
  expect(looks[0]?.sentence).toContain('would explain the waits');
});

test('a small count is told apart only when it is far off, whatever little the simulation varies', () => {
  const simulated = { value: 0.99, range: [0.985, 0.995] satisfies [number, number] };
  const observed = (count: number): Held['observed'] => ({
    ...{ value: 0.95, ci95: wilson(0.95, count), months: 1, count },
  });
  expect(differenceOf('startsWithin31Days', observed(20), simulated).distinguishable).toBe(false);
  expect(differenceOf('startsWithin31Days', observed(2000), simulated).distinguishable).toBe(true);
});

test('what machines did in a day is a centre’s together, each day counting once, and visits come before fractions', async () => {
  const machine = (measure: Observation['measure'], machineId: string, count: number, value: number) =>
    series(`${measure} ${machineId}`, { measure, trustId: undefined, machineId, months: year(2027, { count, value }) });
  const observed = network([
    machine('attendancesPerMachineDay', 'east-1', 300, 15),
    machine('attendancesPerMachineDay', 'east-2', 100, 5),
    machine('fractionsPerMachineDay', 'east-1', 330, 16.5),
  ]);
  observed.machines.push(aLinac('east-2', 'east'));
  const places = calibration(observed, await run(observed, 4));
  expect(
    places.map(({ place, held }) => [place.id, held.map(({ measure, observed: { value } }) => [measure, value])]),
  ).toEqual([
    // 400 visits on 20 days of the one and 20 of the other.
    ['east', [['attendancesPerMachineDay', 10]]],
    ['east-1', [['attendancesPerMachineDay', 15]]],
    ['east-2', [['attendancesPerMachineDay', 5]]],
  ]);
});
