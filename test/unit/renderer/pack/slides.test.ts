import { beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { StoryStep, WorkshopRecord } from '../../../../db/schema/workshop.ts';
import { fewerEnds } from '../../../../renderer/charts/flows/fewerEnds.ts';
import { recordPages } from '../../../../renderer/pack/slides/recordPages.ts';
import { slideStep } from '../../../../renderer/pack/slides/slide.ts';
import { slideAnswer } from '../../../../renderer/pack/slides/slideAnswer.ts';
import { slideFigures } from '../../../../renderer/pack/slides/slideFigures.ts';
import { scenarioLine, unsimulated } from '../../../../renderer/pack/slides/slideWords.ts';
import type { ExperimentResult } from '../../../../renderer/simulation/results.ts';
import { storyScenarios } from '../../../../renderer/simulation/storyScenarios.ts';
import { simulate } from '../../../support/simulate.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

const step = (changes: Partial<StoryStep>): StoryStep => ({
  ...{ id: 'step', title: 'What if?', scenarioId: 'double', view: 'compare' },
  ...changes,
});

const plan: Plan = smallPlan({
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 8000 }],
  scenarios: [
    {
      id: 'double',
      name: 'Half as much again',
      changes: [{ id: 'c', type: 'changeDemand', from: '2028-03-01', zoneId: '*', pathwayId: '*', factor: 1.5 }],
    },
    { id: 'same', name: 'The same again', changes: [] },
    { id: 'late', name: 'Never run', changes: [] },
  ],
});

let result: ExperimentResult;
beforeAll(async () => {
  result = await simulate({ plan, scenarioIds: ['double', 'same'], replications: 3 });
});

const answer = (changes: Partial<StoryStep>) => slideAnswer(plan, result, slideStep(plan, step(changes)));

test('a slide answers with what its step measures, and says what cannot be told or was not simulated', () => {
  expect(answer({ scenarioId: null })).toMatch(/^People wait .* machines are \d+% used\.$/);
  expect(answer({ focus: { metric: 'utilisation' } })).toMatch(
    /^Across the network, the use of machine time is [\d.]+ points higher than in the baseline \(95% interval [\d.]+ to [\d.]+ points\)\.$/,
  );
  expect(answer({})).toMatch(/^With “Half as much again”, mean waits across the network are/);
  expect(answer({ scenarioId: 'same' })).toContain('can be told from noise');
  expect(answer({ scenarioId: 'late' })).toBe('“Never run” was not simulated for these slides.');
  expect(answer({ view: 'demand' })).toBe(
    '12,000 courses a year are asked for on 1 March 2028, against 8,000 in the baseline.',
  );
});

test('a step whose scenario was removed shows the baseline and says so', () => {
  const shown = slideStep(plan, step({ scenarioId: 'gone' }));
  expect(shown.scenario).toBeNull();
  expect(scenarioLine(shown)).toContain('no longer in the plan');
});

test('side by side each scenario has the figure of the step’s measure, those not simulated a sentence', () => {
  const shown = slideStep(plan, step({ compareIds: ['late', 'gone', 'same'], focus: { metric: 'utilisation' } }));
  const figures = slideFigures(result, shown);
  expect(figures.map(({ name, order }) => [name, order])).toEqual([
    ['Baseline', 0],
    ['Half as much again', 1],
    ['The same again', 3],
  ]);
  expect(figures[0]?.change).toBeNull();
  expect(figures[1]?.change).toMatch(/^\+[\d.]+ points \(\+[\d.]+ to \+[\d.]+\)$/);
  expect(unsimulated({ result }, shown)).toBe('“Never run” was not simulated for these slides.');
});

test('what is simulated for the slides is what the steps draw and the plan holds', () => {
  const storyboard = [
    step({ scenarioId: null, view: 'network' }),
    step({ scenarioId: 'same', compareIds: ['late'], view: 'fleet' }),
    step({ compareIds: ['gone', 'same'] }),
  ];
  expect(storyScenarios({ ...plan, storyboard })).toEqual(['same', 'double']);
});

test('decisions come first, nothing said is left out, and a page holds no more than it has room for', () => {
  const record = (kind: WorkshopRecord['kind'], text: string, id: string): WorkshopRecord => ({
    ...{ id, kind, text, at: '2026-11-28T14:32:05+00:00', scenarioId: null, scenarioName: 'Baseline' },
    inputsHash: '0'.repeat(64),
  });
  const said = [
    record('dissent', 'Not so', 'a'),
    ...Array.from({ length: 9 }, (_, at) => record('action', 'word '.repeat(60), `b${at}`)),
    record('decision', 'x'.repeat(2000), 'c'),
  ];
  const pages = recordPages(said);
  expect(pages.flat().map(({ record: { kind } }) => kind)).toEqual(['decision', ...Array(9).fill('action'), 'dissent']);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(15 * 92);
  expect(pages[0]?.[0]?.text).toMatch(/…$/);
});

test('a diagram of many ends draws the smallest as one and loses no course', () => {
  const ends = (side: string) => Array.from({ length: 9 }, (_, at) => ({ id: `${side}${at}`, name: `${side} ${at}` }));
  const [left, right] = [ends('area'), ends('centre')];
  const links = left.flatMap(({ id: from }, a) => right.map(({ id: to }, b) => ({ from, to, value: a * 10 + b })));
  const fewer = fewerEnds({ left, right, links }, 4);
  expect(fewer.left.map(({ name }) => name)).toEqual(['area 6', 'area 7', 'area 8', '6 other areas']);
  expect(fewer.right).toHaveLength(4);
  const total = (held: typeof links) => held.reduce((sum, { value }) => sum + value, 0);
  expect(total(fewer.links)).toBe(total(links));
});
