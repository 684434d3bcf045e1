import type { Plan } from '../../../db/schema/plan.ts';
import { centreChoices } from './choices.ts';
import { daysOf, fromLever, untilLever } from './dateLevers.ts';
import { type ChangeOf, choiceLever, type Lever, numberLever, percentLever } from './lever.ts';
import { outLever } from './machineLevers.ts';

type OfCentre = 'closeCentre' | 'changeOpeningDays' | 'changeStaffing' | 'centreDown';

const centreLever = (plan: Plan, change: ChangeOf<OfCentre>): Lever =>
  choiceLever('centreId', 'Centre', centreChoices(plan), change.centreId, (centreId) => ({ ...change, centreId }));

export const closeLevers = (plan: Plan, change: ChangeOf<'closeCentre'>): Lever[] => [
  centreLever(plan, change),
  fromLever(plan, change),
];

export const centreDownLevers = (plan: Plan, change: ChangeOf<'centreDown'>): Lever[] => [
  outLever(plan, change),
  centreLever(plan, change),
  fromLever(plan, change, 'Down from'),
];

export const daysLevers = (plan: Plan, change: ChangeOf<'changeOpeningDays'>): Lever[] => [
  {
    kind: 'days',
    key: 'weekdays',
    label: 'Opens on',
    value: change.weekdays,
    set: (weekdays) => ({ ...change, weekdays: [...weekdays] }),
  },
  centreLever(plan, change),
  fromLever(plan, change),
  untilLever(plan, change),
];

export const staffLevers = (plan: Plan, change: ChangeOf<'changeStaffing'>): Lever[] => [
  percentLever(
    'factor',
    'Staff, of what is rostered',
    { min: 0, max: 150, step: 1, neutral: 100 },
    change.factor,
    (factor) => ({ ...change, factor }),
  ),
  centreLever(plan, change),
  fromLever(plan, change),
  untilLever(plan, change),
];

export function aidLevers(plan: Plan, change: ChangeOf<'setMutualAid'>): Lever[] {
  const usual = plan.mutualAid ?? { offerAfterDays: 28, maxExtraMinutes: 30, acceptance: 0.5 };
  const { min, max } = daysOf(plan);
  const set = (part: Partial<ChangeOf<'setMutualAid'>>) => ({ ...change, ...part });
  const enabled: Lever = {
    kind: 'switch',
    key: 'enabled',
    label: 'Centres help each other',
    value: change.enabled,
    set: (on) => set({ enabled: on }),
  };
  const date: Lever = {
    kind: 'date',
    key: 'from',
    label: 'From',
    value: change.from ?? plan.startDate,
    ...{ min, max },
    set: (from) => set({ from }),
  };
  if (!change.enabled) return [enabled, date];
  return [
    enabled,
    numberLever(
      'offerAfterDays',
      ['Offered when the wait is over', 'days'],
      { min: 0, max: 60, step: 1, neutral: usual.offerAfterDays },
      change.offerAfterDays ?? usual.offerAfterDays,
      (offerAfterDays) => set({ offerAfterDays }),
    ),
    numberLever(
      'maxExtraMinutes',
      ['Further travel at most', 'minutes'],
      { min: 0, max: 120, step: 1, neutral: usual.maxExtraMinutes },
      change.maxExtraMinutes ?? usual.maxExtraMinutes,
      (maxExtraMinutes) => set({ maxExtraMinutes }),
    ),
    percentLever(
      'acceptance',
      'Of those offered, accept',
      { min: 0, max: 100, step: 1, neutral: Math.round(usual.acceptance * 100) },
      change.acceptance ?? usual.acceptance,
      (acceptance) => set({ acceptance }),
    ),
    date,
  ];
}
