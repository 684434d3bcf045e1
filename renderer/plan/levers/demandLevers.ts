import type { Plan } from '../../../db/schema/plan.ts';
import { mixNow } from './asItIs.ts';
import { centreChoices, onePathwayChoices, pathwayChoices, zoneChoices } from './choices.ts';
import { fromLever, untilLever } from './dateLevers.ts';
import { type ChangeOf, choiceLever, type Lever, percentLever } from './lever.ts';

const whose = (plan: Plan, change: ChangeOf<'changeDemand'> | ChangeOf<'divertFlow'>): Lever[] => [
  choiceLever('pathwayId', 'Pathway', pathwayChoices(plan), change.pathwayId, (pathwayId) => ({
    ...change,
    pathwayId,
  })),
  choiceLever('zoneId', 'Area', zoneChoices(plan), change.zoneId, (zoneId) => ({ ...change, zoneId })),
];

export function demandLevers(plan: Plan, change: ChangeOf<'changeDemand'>): Lever[] {
  const { factor, growthPerYear } = change;
  const level = percentLever(
    'factor',
    'Courses more or fewer',
    { min: -50, max: 50, step: 1, neutral: 0 },
    (factor ?? 1) - 1,
    (more) => ({ ...change, factor: Number((1 + more).toFixed(6)) }),
  );
  const growth = percentLever(
    'growthPerYear',
    'Growth a year',
    { min: -5, max: 10, step: 0.1 },
    growthPerYear ?? 0,
    (rate) => ({ ...change, growthPerYear: rate }),
  );
  return [
    ...(factor === undefined ? [] : [level]),
    ...(growthPerYear === undefined ? [] : [growth]),
    ...whose(plan, change),
    fromLever(plan, change),
    untilLever(plan, change),
  ];
}

export const fractionationLevers = (plan: Plan, change: ChangeOf<'changeFractionation'>): Lever[] => [
  {
    kind: 'mix',
    key: 'mix',
    label: 'Fractions',
    value: change.mix,
    before: mixNow(plan, change),
    set: (mix) => ({ ...change, mix }),
  },
  choiceLever('pathwayId', 'Pathway', onePathwayChoices(plan), change.pathwayId, (pathwayId) => ({
    ...change,
    pathwayId,
    mix: mixNow(plan, { pathwayId, from: change.from }),
  })),
  fromLever(plan, change),
];

export const diversionLevers = (plan: Plan, change: ChangeOf<'divertFlow'>): Lever[] => [
  percentLever('share', 'Go elsewhere', { min: 0, max: 100, step: 1, neutral: 0 }, change.share, (share) => ({
    ...change,
    share,
  })),
  ...whose(plan, change),
  choiceLever(
    'fromCentreId',
    'From centre',
    [{ id: '*', name: 'Any centre' }, ...centreChoices(plan)],
    change.fromCentreId,
    (fromCentreId) => ({ ...change, fromCentreId }),
  ),
  choiceLever('toCentreId', 'To centre', centreChoices(plan), change.toCentreId, (toCentreId) => ({
    ...change,
    toCentreId,
  })),
  fromLever(plan, change),
];
