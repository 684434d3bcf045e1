import { mean } from 'd3-array';
import { bunkerKinds, type Machine } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { type MachineLife, stageWindows } from '../../simulation/resolvedMachines.ts';
import { type ResolvedPlan, unchanged } from '../../simulation/resolvedPlan.ts';
import { daysBetween, longDate } from '../dates.ts';
import { bornOn, designLifeEnds } from '../fleet/designLifeEnds.ts';
import { list } from '../health/list.ts';
import { planEnd } from '../map/moment.ts';
import { centreAt, covers, machineLives } from '../map/outages.ts';
import { decimal } from '../numbers.ts';

/** A linac that stands in use at a centre on a date. */
export type MachineAge = {
  id: string;
  name: string;
  centreId: string;
  ageYears: number;
  designLifeYears: number;
  pastLife: boolean;
};

/** Linacs in use on a date, whether out or not, the oldest first. */
export function machineAges(network: ResolvedPlan, date: string): MachineAge[] {
  return machineLives(network, '')
    .flatMap((life) => ageOf(life, date))
    .toSorted((a, b) => b.ageYears - a.ageYears);
}

const isLinac = ({ kind }: Machine): boolean => bunkerKinds.includes(kind);

function ageOf(life: MachineLife, date: string): MachineAge[] {
  const { id, machine, inService, outOfService } = life;
  const centreId = centreAt(life, date);
  if (!isLinac(machine) || centreId === undefined || !covers(inService, outOfService, date)) return [];
  const born = bornOn(life);
  return [
    {
      ...{ id, name: machine.name, centreId, designLifeYears: machine.designLifeYears },
      ageYears: Math.max(0, daysBetween(born, date) / 365.25),
      pastLife: designLifeEnds(born, machine) <= date,
    },
  ];
}

/** “28 linacs stand in use …: 7.1 years old on average; 6 of them are past their design life.” */
export function agesSentence(ages: readonly MachineAge[], date: string): string {
  if (ages.length === 0) return `No linac stands in use when the plan begins on ${longDate(date)}.`;
  const past = ages.filter(({ pastLife }) => pastLife).length;
  const lives = [...new Set(ages.map(({ designLifeYears }) => designLifeYears))].toSorted((a, b) => a - b);
  const life = `design life of ${list(lives.map((years) => decimal(years, Number.isInteger(years) ? 0 : 1)))} years`;
  const old = `${decimal(mean(ages, ({ ageYears }) => ageYears) ?? Number.NaN, 1)} years old`;
  if (ages.length === 1) {
    const [only] = ages;
    return `One linac stands in use when the plan begins on ${longDate(date)}: it is ${old}, ${only?.pastLife ? 'past' : 'within'} its ${life}.`;
  }
  const which = past === 0 ? 'none is' : past === 1 ? 'one is' : `${past} are`;
  return `${ages.length} linacs stand in use when the plan begins on ${longDate(date)}. They are ${old} on average, and ${which} past the ${life}.`;
}

/** How many linacs are past their design life on a date as the plan has them, and were none replaced; and those in use. */
export type PastLife = { date: string; planned: number; without: number; inUse: number };

/** On the day the plan begins and on every first of January in it. */
export function pastLifeByYear(network: ResolvedPlan): PastLife[] {
  const { plan } = network;
  const bare = withoutReplacements(plan);
  const past = (of: ResolvedPlan, date: string) => machineAges(of, date).filter(({ pastLife }) => pastLife).length;
  return datesOf(plan).map((date) => ({
    ...{ date, planned: past(network, date), without: past(bare, date) },
    inUse: machineAges(network, date).length,
  }));
}

function datesOf(plan: Plan): string[] {
  const [first, end] = [plan.startDate, planEnd(plan)];
  const januaries: string[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; `${year}-01-01` < end; year++) januaries.push(`${year}-01-01`);
  return [first, ...januaries];
}

/** The plan in which no linac is replaced from its start on, nor anything done to what a replacement would have brought. */
function withoutReplacements(plan: Plan): ResolvedPlan {
  const begun = ({ status }: Plan['projects'][number]) => status === 'done';
  const ended = (project: Plan['projects'][number]) =>
    (stageWindows(project).at(-1)?.until ?? project.start) <= plan.startDate;
  const kept = plan.projects.filter((project) => project.kind !== 'replace' || begun(project) || ended(project));
  const standing = new Set([
    ...plan.machines.map(({ id }) => id),
    ...kept.flatMap(({ newMachine }) => newMachine?.id ?? []),
  ]);
  const projects = kept.filter(({ machineId }) => machineId === undefined || standing.has(machineId));
  return unchanged({ ...plan, projects });
}

/** What the programme does to the age of the fleet, in two sentences. */
export function pastLifeSentence(years: readonly PastLife[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.every(({ inUse }) => inUse === 0)) return 'The plan has no linac.';
  const worst = years.reduce((held, year) => (year.planned > held.planned ? year : held), first);
  const at = ({ date }: PastLife) =>
    date === first.date ? 'when the plan begins' : `at the start of ${date.slice(0, 4)}`;
  const linacs = (count: number) => `${count} linac${count === 1 ? '' : 's'}`;
  const many = (count: number) => (count === 0 ? 'no linac is' : count === 1 ? 'one linac is' : `${count} linacs are`);
  if (years.every(({ planned, without }) => planned === 0 && without === 0)) {
    return 'No linac comes to the end of its design life while the plan runs, even if none is replaced.';
  }
  const planned =
    worst.planned === 0
      ? 'With the programme as it is planned no linac is past its design life at the start of any year.'
      : `With the programme as it is planned ${many(worst.planned)} past their design life ${at(worst)}, the most there are` +
        `${worst.planned === last.planned ? '' : `, and ${many(last.planned)} ${at(last)}`}.`;
  const same = years.every((year) => year.planned === year.without);
  if (same) return `${planned} No replacement is planned that would change this.`;
  return `${planned} Without any replacement it would be ${linacs(last.without)} ${at(last)}.`;
}
