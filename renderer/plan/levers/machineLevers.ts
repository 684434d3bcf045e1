import type { Breakdown } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { addDays, addWeeks, daysBetween } from '../dates.ts';
import { hoursNow, usualBreakdown } from './asItIs.ts';
import { centreChoices, machineChoices, projectChoices } from './choices.ts';
import { daysOf, fromLever, untilLever } from './dateLevers.ts';
import { type ChangeOf, choiceLever, type Lever, numberLever } from './lever.ts';

type Named = { machineId?: string | undefined };

const machineLever = <C extends Parameters<typeof fromLever>[1] & Named>(plan: Plan, change: C, all = false): Lever =>
  choiceLever(
    'machineId',
    'Machine',
    [...(all ? [{ id: '*', name: 'Every machine' }] : []), ...machineChoices(plan)],
    change.machineId ?? '',
    (machineId) => ({ ...change, machineId }),
  );

/** How much later than the plan has it a project starts, and on which day that is. */
export function projectLevers(plan: Plan, change: ChangeOf<'moveProject'>): Lever[] {
  const planned = plan.projects.find(({ id }) => id === change.projectId)?.start ?? change.start;
  const { min, max } = daysOf(plan);
  const set = (start: string) => ({ ...change, start });
  return [
    numberLever(
      'slip',
      ['Starts later by', 'weeks'],
      { min: -104, max: 156, step: 1, neutral: 0 },
      Math.round(daysBetween(planned, change.start) / 7),
      (weeks) => set(addWeeks(planned, weeks)),
    ),
    { kind: 'date', key: 'start', label: 'Starts on', value: change.start, min, max, set },
  ];
}

export const cancelLevers = (plan: Plan, change: ChangeOf<'cancelProject'>): Lever[] => [
  choiceLever('projectId', 'Project', projectChoices(plan), change.projectId, (projectId) => ({
    ...change,
    projectId,
  })),
];

export const retireLevers = (plan: Plan, change: ChangeOf<'retireMachine'>): Lever[] => [
  machineLever(plan, change),
  fromLever(plan, change),
];

export const moveMachineLevers = (plan: Plan, change: ChangeOf<'moveMachine'>): Lever[] => [
  machineLever(plan, change),
  choiceLever('toCentreId', 'To', centreChoices(plan), change.toCentreId, (toCentreId) => ({ ...change, toCentreId })),
  fromLever(plan, change),
];

/** Whole weeks for which something is out without notice. */
export const outLever = (plan: Plan, change: ChangeOf<'machineDown'> | ChangeOf<'centreDown'>): Lever =>
  numberLever(
    'weeks',
    ['Out for', 'weeks'],
    { min: 1, max: Math.min(104, plan.horizonWeeks), step: 1 },
    Math.max(1, Math.round(daysBetween(change.from, change.until) / 7)),
    (weeks) => ({ ...change, until: addDays(change.from, weeks * 7) }),
  );

export const machineDownLevers = (plan: Plan, change: ChangeOf<'machineDown'>): Lever[] => [
  outLever(plan, change),
  machineLever(plan, change),
  fromLever(plan, change, 'Down from'),
];

export const hoursLevers = (plan: Plan, change: ChangeOf<'changeHours'>): Lever[] => [
  numberLever(
    'minutesPerDay',
    ['Rostered a day', 'minutes'],
    { min: 0, max: 960, step: 15, neutral: hoursNow(plan, change) },
    change.minutesPerDay,
    (minutesPerDay) => ({ ...change, minutesPerDay }),
  ),
  change.machineId === undefined
    ? choiceLever('centreId', 'Centre', centreChoices(plan), change.centreId ?? '', (centreId) => ({
        ...change,
        centreId,
      }))
    : machineLever(plan, change),
  fromLever(plan, change),
  untilLever(plan, change),
];

export function breakdownLevers(plan: Plan, change: ChangeOf<'changeBreakdown'>): Lever[] {
  const usual = usualBreakdown(plan);
  const held = change.breakdown ?? usual;
  const fails: Lever = {
    kind: 'switch',
    key: 'fails',
    label: 'Breaks down',
    value: change.breakdown !== null,
    set: (on) => ({ ...change, breakdown: on ? held : null }),
  };
  const put = (breakdown: Partial<Breakdown>) => ({ ...change, breakdown: { ...held, ...breakdown } });
  const figures: Lever[] =
    change.breakdown === null
      ? []
      : [
          numberLever(
            'meanDaysBetween',
            ['Days between failures', 'days'],
            { min: 2, max: 200, step: 1, neutral: usual.meanDaysBetween },
            held.meanDaysBetween,
            (meanDaysBetween) => put({ meanDaysBetween }),
          ),
          numberLever(
            'repairHoursMedian',
            ['Hours of a middling repair', 'hours'],
            { min: 0.5, max: 40, step: 0.5, neutral: usual.repairHoursMedian },
            held.repairHoursMedian,
            // Long repairs become longer in the same proportion.
            (repairHoursMedian) =>
              put({
                repairHoursMedian,
                repairHours95th: (held.repairHours95th * repairHoursMedian) / held.repairHoursMedian,
              }),
          ),
        ];
  return [fails, ...figures, machineLever(plan, change, true), fromLever(plan, change)];
}
