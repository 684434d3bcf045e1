import type { Machine } from '../schema/machine.ts';
import type { Project, Stage } from '../schema/project.ts';
import { addWeeks, financialYear } from './calendar.ts';
import { linacs } from './linacs.ts';

/** Weeks of each stage. A swap takes a bunker out for 20 weeks: within the 4 to 7 months usual (`swap-weeks`). */
const swapStages: Stage[] = [
  { name: 'Order and prepare', weeks: 12, outOfService: false },
  { name: 'Decommission', weeks: 2, outOfService: true },
  { name: 'Bunker works', weeks: 4, outOfService: true },
  { name: 'Install', weeks: 4, outOfService: true },
  { name: 'Acceptance', weeks: 3, outOfService: true },
  { name: 'Commissioning', weeks: 7, outOfService: true },
];

const additionStages: Stage[] = [
  { name: 'Order and prepare', weeks: 16, outOfService: false },
  { name: 'Fit out bunker', weeks: 20, outOfService: false },
  { name: 'Install', weeks: 5, outOfService: false },
  { name: 'Acceptance', weeks: 3, outOfService: false },
  { name: 'Commissioning', weeks: 8, outOfService: false },
];

const weeksOf = (stages: readonly Stage[]) => stages.reduce((sum, { weeks }) => sum + weeks, 0);

/** Pounds: a machine of the 2025 programme (70 million for 28), and the works around it. */
const cost = { machine: 2_500_000, swapWorks: 500_000, fitOut: 1_200_000 };

export const swapWeeks = weeksOf(swapStages);
/** Weeks from the start of a swap to the day its machine stops treating. */
export const weeksBeforeOutage = swapStages
  .filter(({ outOfService }) => !outOfService)
  .reduce((sum, { weeks }) => sum + weeks, 0);

type Replacement = [machineId: string, start: string];

/**
 * Each linac in the order in which it turns ten, one at a time in a centre, the overdue ones first, and one at a time in a
 * trust where its physicists would have two to commission. Starts are Mondays.
 */
export const replacements: readonly Replacement[] = [
  ['portsmouth-la1', '2027-04-12'],
  ['poole-la1', '2027-07-05'],
  ['southampton-la7', '2027-10-04'],
  ['reading-la2', '2028-03-13'],
  ['southampton-la1', '2028-05-29'],
  ['poole-la2', '2028-08-07'],
  ['southampton-la2', '2029-01-08'],
  ['portsmouth-la2', '2029-01-15'],
  ['dorchester-la1', '2029-04-09'],
  ['southampton-la3', '2029-09-03'],
  ['southampton-la4', '2030-04-15'],
  ['reading-la3', '2030-09-02'],
  ['southampton-la5', '2030-12-02'],
  ['poole-la3', '2031-03-03'],
  ['southampton-la6', '2031-07-28'],
  ['portsmouth-la3', '2031-09-01'],
  ['bracknell-la1', '2031-10-06'],
  ['oxford-la1', '2031-10-13'],
  ['oxford-la2', '2032-06-07'],
  ['swindon-la1', '2032-11-01'],
  ['oxford-la3', '2033-03-28'],
  ['portsmouth-la4', '2033-08-01'],
  ['swindon-la2', '2033-08-22'],
  ['poole-la4', '2034-01-09'],
  ['oxford-la4', '2034-01-16'],
  ['oxford-la5', '2034-06-12'],
  ['milton-keynes-la1', '2034-11-06'],
  ['basingstoke-la1', '2035-12-03'],
  ['reading-la1', '2036-07-07'],
];

type Addition = { likeMachine: string; name: string; start: string; status: Project['status'] };

/** More machines: the empty bunker at Milton Keynes and spare ones, as residents over 65 grow in number. */
const additions: Addition[] = [
  { likeMachine: 'bracknell-la1', name: 'LA2', start: '2027-04-12', status: 'approved' },
  { likeMachine: 'milton-keynes-la1', name: 'LA2', start: '2027-09-06', status: 'planned' },
  { likeMachine: 'oxford-la5', name: 'LA6', start: '2030-06-03', status: 'idea' },
];

/** Minutes a day of new machines where one more makes the long days of today unnecessary. */
const shorterDays: Record<string, number> = { oxford: 510, reading: 510, bracknell: 450, 'milton-keynes': 480 };

const dayOfNew = ({ centreId, minutesPerDay }: Machine) => shorterDays[centreId] ?? minutesPerDay;

const machine = (id: string) => {
  const found = linacs.find((linac) => linac.id === id);
  if (found === undefined) throw new Error(`the programme names ${id}, which is not in the fleet`);
  return found;
};

const status = (start: string): Project['status'] => {
  if (start < '2027-10-01') return 'approved';
  return start < '2032-04-01' ? 'planned' : 'idea';
};

const sources = {
  source: 'programme-judgement',
  fieldSources: { capitalCost: 'linac-cost', stages: 'swap-weeks' },
} as const;

const swaps: Project[] = replacements.map(([machineId, start]) => {
  const old = machine(machineId);
  return {
    ...{ id: `replace-${machineId}`, kind: 'replace', machineId, start, status: status(start) },
    name: `Replace ${old.name}`,
    newMachine: {
      ...old,
      id: `${machineId}-new`,
      name: `${old.name} (new)`,
      minutesPerDay: dayOfNew(old),
      commissioned: addWeeks(start, swapWeeks),
      source: 'programme-judgement',
    },
    stages: swapStages,
    capitalCost: cost.machine + cost.swapWorks,
    fundingSource: 'Trust capital and NHS England programme',
    financialYear: financialYear(addWeeks(start, weeksBeforeOutage)),
    ...sources,
  };
});

const added: Project[] = additions.map(({ likeMachine, name, start, status }) => {
  const like = machine(likeMachine);
  return {
    ...{ id: `add-${like.centreId}-${name.toLowerCase()}`, kind: 'add', start, status },
    name: `Add ${name}`,
    newMachine: {
      ...like,
      minutesPerDay: dayOfNew(like),
      ...{ id: `${like.centreId}-${name.toLowerCase()}`, name, source: 'programme-judgement' },
      commissioned: addWeeks(start, weeksOf(additionStages)),
    },
    stages: additionStages,
    capitalCost: cost.machine + cost.fitOut,
    fundingSource: 'Business case to be made',
    financialYear: financialYear(start),
    ...sources,
  };
});

export const projects: readonly Project[] = [...swaps, ...added].sort((a, b) => (a.start < b.start ? -1 : 1));

export function projectById(id: string): Project {
  const found = projects.find((project) => project.id === id);
  if (found === undefined) throw new Error(`the programme has no project ${id}`);
  return found;
}
