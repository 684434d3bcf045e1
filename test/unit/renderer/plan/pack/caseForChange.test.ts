import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { centresToday } from '../../../../../renderer/plan/pack/centresToday.ts';
import { centreYears } from '../../../../../renderer/plan/pack/centreYears.ts';
import { loadSentence, partYearsWords } from '../../../../../renderer/plan/pack/loadWords.ts';
import {
  agesSentence,
  machineAges,
  pastLifeByYear,
  pastLifeSentence,
} from '../../../../../renderer/plan/pack/machineAges.ts';
import {
  centresSentence,
  certaintyWords,
  waitsByYear,
  yearsSentence,
} from '../../../../../renderer/plan/pack/waitsByYear.ts';
import { worstExplained } from '../../../../../renderer/plan/pack/worstExplained.ts';
import type { ScenarioResult } from '../../../../../renderer/simulation/results.ts';
import { simulate } from '../../../../support/simulate.ts';
import { aCentre, aLinac, smallPlan } from '../../../../support/smallPlan.ts';

/** Two linacs at three quarters of their minutes, one of them out for twelve weeks of 2029 for its replacement. */
const plan: Plan = smallPlan({
  startDate: '2028-03-06',
  horizonWeeks: 156,
  warmUpWeeks: 26,
  centres: [aCentre('centre')],
  machines: [aLinac('one', 'centre'), aLinac('two', 'centre', { commissioned: '2017-01-01' })],
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 17_500 }],
  projects: [
    {
      ...{ id: 'swap', kind: 'replace', machineId: 'one', start: '2029-03-05', status: 'planned' },
      newMachine: { ...aLinac('new', 'centre'), commissioned: '2029-05-28' },
      stages: [{ name: 'Works', weeks: 12, outOfService: true }],
    },
  ],
});

describe('what a centre is asked for and has, by year', () => {
  let baseline: ScenarioResult;
  beforeAll(async () => {
    const { scenarios } = await simulate({ plan, scenarioIds: [], replications: 3 });
    if (!scenarios[0]) throw new Error('it was not simulated');
    baseline = scenarios[0];
  });

  test('leaves out the few weeks of the last year, and is fuller in the year of the swap', () => {
    const years = centreYears(baseline, 'centre');
    expect(years.map(({ year }) => year)).toEqual([2028, 2029, 2030]);
    const [before, during, after] = years.map(({ load }) => load);
    expect(before).toBeCloseTo(0.75, 1);
    expect(during).toBeCloseTo(0.75 / (1 - 12 / 52 / 2), 1);
    expect(after).toBeLessThan(during ?? 0);
    expect(loadSentence([{ name: 'Here', years }])).toMatch(/^No centre .* Here comes nearest, at 8\d% in 2029\.$/);
    expect(partYearsWords(baseline.weekStarts)).toBe('2028 counts from March. The few weeks of 2031 are left out.');
  });

  test('gives each course the same weight as the simulation does in the network’s years', () => {
    const { centres, network } = waitsByYear(baseline);
    for (const [at, days] of network.waitDays.entries()) {
      expect(Math.abs((centres[0]?.waitDays[at] ?? 0) / days - 1)).toBeLessThan(0.03);
      expect(centres[0]?.withinTarget[at]).toBeCloseTo(network.withinTarget[at] ?? 0, 1);
    }
  });

  test('is told by where and when people wait longest, and how well that is known', () => {
    const waits = waitsByYear(baseline);
    const years = [2028, 2029, 2030];
    expect(yearsSentence(waits, years)).toMatch(
      /^Across the network people wait longest in 2029, [\d.]+ days on average, and least in 20\d\d,/,
    );
    expect(centresSentence(waits, years, () => 'Here')).toMatch(
      /^The longest mean wait of a year is [\d.]+ days, at Here in 2029, where \d+% start within their target, the fewest\.$/,
    );
    expect(certaintyWords(baseline)).toMatch(/known to within [\d.]+ days either way/);
  });

  test('the worst weeks are told with their reason', () => {
    const [worst, ...others] = worstExplained(mapNetwork(plan, null), baseline, 3);
    expect(worst?.sentence).toContain('one was out for its replacement from 5 March 2029 to 27 May 2029');
    expect(others).toEqual([]);
  });
});

describe('the ages of linacs', () => {
  test('are counted from commissioning, the oldest first, on the first day', () => {
    const ages = machineAges(mapNetwork(plan, null), plan.startDate);
    expect(ages.map(({ id, pastLife }) => [id, pastLife])).toEqual([
      ['two', true],
      ['one', false],
    ]);
    expect(agesSentence(ages, plan.startDate)).toBe(
      '2 linacs stand in use when the plan begins on 6 March 2028. They are 9.7 years old on average, and one is past the design life of 10 years.',
    );
    const { network } = centresToday(plan);
    expect([network.linacs, network.pastLife, network.rosteredHours]).toEqual([2, 1, 112]);
  });

  test('are followed by year with the programme and without any replacement', () => {
    const years = pastLifeByYear(mapNetwork(plan, null));
    expect(years.map(({ date, planned, without, inUse }) => [date, planned, without, inUse])).toEqual([
      ['2028-03-06', 1, 1, 2],
      ['2029-01-01', 1, 1, 2],
      ['2030-01-01', 1, 2, 2],
      ['2031-01-01', 1, 2, 2],
    ]);
    expect(pastLifeSentence(years)).toMatch(/Without any replacement it would be 2 linacs at the start of 2031\.$/);
    const bare = pastLifeByYear(mapNetwork({ ...plan, projects: [] }, null));
    expect(pastLifeSentence(bare)).toMatch(/No replacement is planned that would change this\.$/);
  });
});
