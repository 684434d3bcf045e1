import type { Change } from '../../db/schema/change.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { readCore } from '../../electron/local/coreFile.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import type { Day } from '../../renderer/simulation/calendar/day.ts';
import { newEstimator } from '../../renderer/simulation/estimate/estimator.ts';
import { median, timed } from './measuring.ts';

/** Frames of each kind of change; the later half of them is measured, once the code is warm. */
const frames = 60;

/**
 * What bounds a change everywhere: for each of ten centres some 195 blocks, three weeks each, are gone through one after
 * the other, each resting on the one before. Two fifths of the time go there, in the core (powers alone a twelfth); a third
 * into who sends and hands on how many, which is the more where flows change or centres close; the rest into spreading
 * over weeks and finding out what has changed. Shorter blocks take longer and come no nearer to the simulation.
 * Two classes at a time by SIMD won a fifth of the core's part and were not worth it, no power is quicker by way of a
 * logarithm, and where to look for a load first cannot be told better than by the block before. A function of which a loop
 * runs long and that is called once an estimate stays slow for long: such loops are functions of their own.
 */

/** Median milliseconds of an estimate of the whole plan by kind of change, each frame a little further than the last. */
export function estimateTimes(plan: Plan, holidays: readonly Day[]): [kind: string, ms: number][] {
  const estimate = newEstimator(holidays, readCore());
  for (let frame = 0; frame < frames; frame++) estimate(changed(plan));
  return kindsOf(plan).map(([kind, changeOf]) => {
    const drafts = Array.from({ length: frames }, (_, frame) => changed(plan, ...changeOf(frame)));
    const times = drafts.map((draft) => timed(() => estimate(draft)).wallMs);
    return [kind, median(times.slice(frames / 2))];
  });
}

type Kind = [kind: string, changesOf: (frame: number) => Change[]];

function kindsOf({ startDate, projects, centres, pathways, zones }: Plan): Kind[] {
  const day = (after: number) => new Date(Date.parse(startDate) + after * 86_400_000).toISOString().slice(0, 10);
  const from = day(300);
  const id = 'change';
  const [project, centre, other, pathway] = [projects[0].id, centres[0].id, centres[1].id, pathways[0]];
  const everywhere = { zoneId: '*', pathwayId: '*', from };
  const [{ fractions }] = pathway.fractionation[0].mix;
  const breakdown = (frame: number) => ({
    ...{ meanDaysBetween: 20 + frame, repairHoursMedian: 2, repairHours95th: 10, ageingPerYear: 0.03 },
  });
  return [
    ['the same plan again', () => []],
    ['a project dragged', (at) => [{ id, type: 'moveProject', projectId: project, start: day(400 + 7 * at) }]],
    ["a centre's hours", (at) => [{ id, type: 'changeHours', centreId: centre, minutesPerDay: 480 + at, from }]],
    [
      "a centre's opening days",
      (at) => [
        { id, type: 'changeOpeningDays', centreId: centre, weekdays: [1, 2, 3, 4, 5, 6], from: day(300 + 7 * at) },
      ],
    ],
    [
      'a centre taken down',
      (at) => [{ id, type: 'centreDown', centreId: centre, from: day(300 + 7 * at), until: day(335 + 7 * at) }],
    ],
    [
      "an area's flows",
      (at) => [
        {
          ...{ id, type: 'changeFlow', zoneId: zones[0].id, pathwayId: '*', from },
          shares: { [centre]: 1 - at / 1000, [other]: at / 1000 },
        },
      ],
    ],
    [
      'flows from one centre to another',
      (at) => [{ id, type: 'divertFlow', ...everywhere, fromCentreId: centre, toCentreId: other, share: at / 1000 }],
    ],
    ['demand of the network', (at) => [{ id, type: 'changeDemand', ...everywhere, factor: 1 + at / 1000 }]],
    [
      'fractionation of a pathway',
      (at) => [
        {
          ...{ id, type: 'changeFractionation', pathwayId: pathway.id, from },
          mix: [
            { fractions, share: 0.5 + at / 1000 },
            { fractions: fractions + 5, share: 0.5 - at / 1000 },
          ],
        },
      ],
    ],
    [
      'breakdowns of every machine',
      (at) => [{ id, type: 'changeBreakdown', machineId: '*', breakdown: breakdown(at), from }],
    ],
  ];
}

function changed(plan: Plan, ...changes: Change[]) {
  const resolved = applyScenario({ ...plan, scenarios: [{ id: 'changed', name: 'Changed', changes }] }, 'changed');
  if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
  return resolved.value;
}
