import type { ObservedMeasure } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Causes, ScenarioResult } from '../../simulation/results.ts';
import type { Place } from '../../state/viewSlice.ts';
import { decimal, percent } from '../numbers.ts';
import { type Held, type HeldPlace, slower } from './calibration.ts';

/** An input to look at, why, and where it stands. */
export type Look = { id: string; sentence: string; link: string; place: Place };

const table = (collection: 'demand' | 'flows' | 'machines' | 'pathways' | 'centres' | 'backlog'): Place => ({
  ...{ view: 'data', tab: 'tables', row: { collection, key: '' } },
});

/** As many as one looks at before trying again. */
const most = 4;
/** Parts of a wait that make up less of it are not where a difference comes from. */
const leastPart = 0.15;

/**
 * The inputs that most probably make the difference at a place, the likeliest first: how many come explains more than
 * how they are treated, and of a wait the longest part explains most. None where nothing can be told apart.
 */
export function lookFirst(plan: Plan, scenario: ScenarioResult, { place, held }: HeldPlace): Look[] {
  if (!held.some(({ difference }) => difference?.distinguishable)) return [];
  const wait = slower(held);
  const courses = signOf(held, 'coursesDecided') || signOf(held, 'coursesStarted');
  const counted = held.some(({ measure }) => measure === 'coursesDecided' || measure === 'coursesStarted');
  const looks = [
    ...(courses === 0 ? [] : demandLooks(courses, wait)),
    ...(counted || wait === 0 ? [] : [countFirst]),
    ...throughputLooks(held, courses),
    ...(wait === 0 ? [] : waitLooks(plan, scenario, place.centreIds, wait)),
  ];
  return looks.slice(0, most);
}

function signOf(held: readonly Held[], measure: ObservedMeasure): number {
  const difference = held.find((one) => one.measure === measure)?.difference;
  return difference?.distinguishable ? Math.sign(difference.value) : 0;
}

const countFirst: Look = {
  id: 'count',
  sentence:
    'How many courses there were was not brought in, so that too much demand cannot be told from too little capacity. A Radiotherapy Data Set extract says it.',
  ...{ link: 'Bring in', place: { view: 'data', tab: 'bringIn' } },
};

function demandLooks(courses: number, wait: -1 | 0 | 1): Look[] {
  const many = courses > 0 ? 'more' : 'fewer';
  const follows = wait === courses ? ', which by itself would explain the waits' : '';
  return [
    {
      id: 'demand',
      sentence: `The plan has ${many} courses than there were${follows}: look at courses a year, and at growth since they were counted.`,
      ...{ link: 'Demand', place: table('demand') },
    },
    {
      id: 'flows',
      sentence: `If the areas’ courses are right, ${courses > 0 ? 'too many' : 'too few'} of them are sent here.`,
      ...{ link: 'Flows', place: table('flows') },
    },
  ];
}

function throughputLooks(held: readonly Held[], courses: number): Look[] {
  const treated = signOf(held, 'attendancesPerMachineDay') || signOf(held, 'fractionsPerMachineDay');
  if (treated === 0) return [];
  const many = treated > 0 ? 'more' : 'fewer';
  if (courses === treated) return [];
  return [
    {
      id: 'fractionation',
      sentence: `Machines treat ${many} a day than they did, which the number of courses does not explain: look at fractions per course, and whether the records count an attendance or each fraction of it.`,
      ...{ link: 'Pathways', place: table('pathways') },
    },
    {
      id: 'minutes',
      sentence: `Then look at the minutes of first and later fractions, and at the minutes that machines are rostered.`,
      ...{ link: 'Machines', place: table('machines') },
    },
  ];
}

type Share = { part: 'untilScan' | 'planning' | 'forMachine'; days: number; of: number };

function waitLooks(plan: Plan, scenario: ScenarioResult, centreIds: readonly string[], wait: 1 | -1): Look[] {
  const causes = centreIds.flatMap((id) => scenario.causes[id] ?? []);
  const parts = partsOf(causes).filter(({ days, of }) => days > leastPart * of);
  const waiting = plan.backlog?.some(({ centreId }) => centreIds.includes(centreId)) ?? false;
  const backlog: Look = {
    id: 'backlog',
    sentence: 'Nobody is put down as waiting when the plan begins; a queue that was there is missing.',
    ...{ link: 'Opening backlog', place: table('backlog') },
  };
  const looks = parts.map((share) => partLook(share, wait, lostShare(causes)));
  return wait < 0 && !waiting ? [backlog, ...looks] : looks;
}

function partsOf(causes: readonly Causes[]): Share[] {
  const sum = (values: Float64Array, weights?: Float64Array): number =>
    values.reduce((all, value, week) => all + (Number.isFinite(value) ? value * (weights?.[week] ?? 1) : 0), 0);
  const starts = causes.reduce((all, one) => all + sum(one.starts), 0);
  const mean = (part: Share['part']) => causes.reduce((all, one) => all + sum(one[part], one.starts), 0) / starts;
  const parts = (['untilScan', 'planning', 'forMachine'] as const).map((part) => ({ part, days: mean(part) }));
  const of = parts.reduce((all, { days }) => all + days, 0);
  return parts.map((one) => ({ ...one, of })).toSorted((a, b) => b.days - a.days);
}

function lostShare(causes: readonly Causes[]): number {
  const all = (of: 'lost' | 'had') => causes.reduce((sum, one) => sum + one[of].reduce((a, b) => a + b, 0), 0);
  return all('lost') / (all('had') + all('lost'));
}

function partLook({ part, days, of }: Share, wait: 1 | -1, lost: number): Look {
  const share = `${decimal(days, 1)} of ${decimal(of, 1)} days of a simulated wait`;
  switch (part) {
    case 'forMachine':
      return {
        id: 'hours',
        sentence: `${share} are spent waiting for a machine: look at rostered minutes, and at breakdowns and service, which take ${percent(lost, 1)} of them without notice${wait > 0 ? '; overtime that is worked as a rule belongs in the roster' : ''}.`,
        ...{ link: 'Machines', place: table('machines') },
      };
    case 'planning':
      return {
        id: 'planning',
        sentence: `${share} are spent on planning: look at how long it takes in each pathway, and at the plans that a centre finishes in a day.`,
        ...{ link: 'Pathways', place: table('pathways') },
      };
    case 'untilScan':
      return {
        id: 'scans',
        sentence: `${share} pass until people are scanned: look at the hours of CT and MR simulators and at the minutes of a scan.`,
        ...{ link: 'Machines', place: table('machines') },
      };
  }
}
