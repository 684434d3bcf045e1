import { utcMonth } from 'd3-time';
import type { Change } from '../../../db/schema/change.ts';
import type { Project } from '../../../db/schema/project.ts';
import { nameWithin, upperFirst } from '../../simulation/firstLetter.ts';
import { counted, figure, shareWords } from '../commands/fields/field.ts';
import { mixWords } from '../commands/fields/pathwayFields.ts';
import { sharesWords } from '../commands/fields/patientFields.ts';
import type { Names } from '../commands/recordNames.ts';
import { daysBetween, longDate, toDate } from '../dates.ts';
import { breakdownWords } from '../machineWords.ts';

/** A change as a sentence, its full stop left off; with what a project is in the plan, where that is known. */
export function sentenceOf(change: Change, names: Names, planned?: (projectId: string) => Project | undefined): string {
  switch (change.type) {
    case 'moveProject': {
      const before = planned?.(change.projectId)?.start;
      const stages = change.stages ? ', with other stages' : '';
      return `${names('project', change.projectId)} starts on ${longDate(change.start)}${insteadOf(before, change.start)}${stages}`;
    }
    case 'addProject':
      return `${added(names('project', change.project.id), change.project)} is added, starting on ${longDate(change.project.start)}`;
    case 'cancelProject':
      return `${names('project', change.projectId)} is cancelled`;
    case 'addMachine':
      return `${added(names('machine', change.machine.id), change.machine)} is added ${periodWords(change)}`;
    case 'retireMachine':
      return `${names('machine', change.machineId)} is retired on ${longDate(change.from)}`;
    case 'moveMachine':
      return `${names('machine', change.machineId)} moves to ${names('centre', change.toCentreId)} on ${longDate(change.from)}`;
    case 'openCentre':
      return `${change.centre.name} opens on ${longDate(change.from)}`;
    case 'closeCentre':
      return `${names('centre', change.centreId)} closes on ${longDate(change.from)}`;
    case 'changeHours': {
      const whose =
        change.machineId === undefined
          ? `Every treatment machine of ${names('centre', change.centreId ?? '')}`
          : names('machine', change.machineId);
      return `${whose} runs ${figure(change.minutesPerDay)} minutes a day ${periodWords(change)}`;
    }
    case 'changeOpeningDays':
      return `${names('centre', change.centreId)} opens ${daysWords(change.weekdays)}${
        change.bankHolidays === undefined
          ? ''
          : change.bankHolidays
            ? ', bank holidays too,'
            : ', not on bank holidays,'
      } ${periodWords(change)}`;
    case 'changeFlow': {
      const keep = change.generalOnly ? ', but for pathways with shares of their own' : '';
      return `Send ${courses(change.pathwayId, names)} from ${names('zone', change.zoneId)} to ${sharesWords(change.shares, names)} ${periodWords(change)}${keep}`;
    }
    case 'divertFlow':
      return `Send ${shareWords(change.share)} of ${diverted(change, names)} to ${names('centre', change.toCentreId)} ${periodWords(change)}`;
    case 'changeDemand':
      return `${demandOf(change, names)} ${demandWords(change)} ${periodWords(change)}`;
    case 'changeFractionation':
      return `${names('pathway', change.pathwayId)} is given in ${mixWords(change.mix)} ${periodWords(change)}`;
    case 'changeBreakdown': {
      const fails = change.breakdown ? `breaks down ${breakdownWords(change.breakdown)},` : 'never breaks down';
      return `${upperFirst(names('machine', change.machineId))} ${fails} ${periodWords(change)}`;
    }
    case 'changeStaffing':
      return `${names('centre', change.centreId)} has staff for ${shareWords(change.factor)} of its rostered time ${periodWords(change)}`;
    case 'machineDown':
      return `${names('machine', change.machineId)} is down ${downWords(change)}`;
    case 'centreDown':
      return `${names('centre', change.centreId)} is down ${downWords(change)}`;
    case 'setMutualAid':
      return aidWords(change);
  }
}

/** What a change adds has a name of its own where no plan holds the change yet. */
const added = (called: string, { id, name }: { id: string; name?: string | undefined }): string =>
  called === id ? (name ?? id) : called;

/** “from 3 January 2028 until 1 May 2028”; `until` is the first day no longer meant. */
const periodWords = ({ from, until }: { from: string; until?: string | undefined }): string =>
  until === undefined ? `from ${longDate(from)}` : `from ${longDate(from)} until ${longDate(until)}`;

/** “ instead of 4 May 2028, a year later”; nothing where the date is the same or not known. */
function insteadOf(before: string | undefined, now: string): string {
  if (before === undefined || before === now) return '';
  return ` instead of ${longDate(before)}, ${distanceWords(before, now)} ${now > before ? 'later' : 'earlier'}`;
}

/** “a year”, “3 months”, “10 weeks”, “5 days”: as a planner would say how far apart two dates are. */
export function distanceWords(one: string, other: string): string {
  const [from, to] = [one, other].toSorted();
  const days = daysBetween(from ?? one, to ?? other);
  const of = (count: number, unit: string): string => (count === 1 ? `a ${unit}` : `${count} ${unit}s`);
  const years = Math.round(days / 365.25);
  // A slip by whole weeks comes within a few days of the same date.
  if (years >= 1 && Math.abs(days - years * 365.25) <= 4) return of(years, 'year');
  const start = toDate(from ?? one);
  const months = utcMonth.count(start, toDate(to ?? other));
  if (months >= 1 && (from ?? '').slice(8) === (to ?? '').slice(8)) return of(months, 'month');
  if (days >= 14 && days % 7 === 0) return of(days / 7, 'week');
  if (days >= 120) return `about ${of(Math.round(days / 30.44), 'month')}`;
  return days === 7 ? 'a week' : of(days, 'day');
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** “Monday to Saturday”, “on Tuesday and Thursday”, “every day” */
function daysWords(days: readonly number[]): string {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const named = sorted.map((day) => weekdays[day - 1] ?? '');
  if (sorted.length === 7) return 'every day';
  const together = sorted.every((day, at) => at === 0 || day === (sorted[at - 1] ?? 0) + 1);
  if (together && sorted.length > 2) return `${named[0]} to ${named.at(-1)}`;
  return `on ${named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`}`;
}

const courses = (pathwayId: string, names: Names): string =>
  pathwayId === '*' ? 'all courses' : `${nameWithin(names('pathway', pathwayId))} courses`;

/** “breast courses from Old Town that go to Salisbury” */
function diverted(change: Extract<Change, { type: 'divertFlow' }>, names: Names): string {
  const area = change.zoneId === '*' ? '' : ` from ${names('zone', change.zoneId)}`;
  const held = change.fromCentreId === '*' ? '' : ` from ${names('centre', change.fromCentreId)}`;
  if (area !== '' && held !== '') {
    return `${courses(change.pathwayId, names)}${area} that go to ${names('centre', change.fromCentreId)}`;
  }
  return `${courses(change.pathwayId, names)}${area}${held}`;
}

type Demand = Extract<Change, { type: 'changeDemand' }>;

function demandOf({ zoneId, pathwayId }: Demand, names: Names): string {
  const what = pathwayId === '*' ? 'Demand' : `Demand for ${nameWithin(names('pathway', pathwayId))}`;
  return `${what} ${zoneId === '*' ? 'everywhere' : `from ${names('zone', zoneId)}`}`;
}

function demandWords({ factor, growthPerYear }: Demand): string {
  const more =
    factor === undefined
      ? []
      : factor === 1
        ? ['stays as it is']
        : [`is ${shareWords(Math.abs(factor - 1))} ${factor > 1 ? 'higher' : 'lower'}`];
  const grows =
    growthPerYear === undefined
      ? []
      : [
          growthPerYear < 0
            ? `shrinks by ${shareWords(-growthPerYear)} a year`
            : `grows by ${shareWords(growthPerYear)} a year`,
        ];
  return [...more, ...grows].join(' and ');
}

const downWords = (change: { from: string; until: string }): string =>
  `for ${distanceWords(change.from, change.until)}, ${periodWords(change)}`;

function aidWords(change: Extract<Change, { type: 'setMutualAid' }>): string {
  const { enabled, offerAfterDays: after, maxExtraMinutes: extra, acceptance, from } = change;
  const when = from === undefined ? '' : ` from ${longDate(from)}`;
  if (!enabled) return `Mutual aid is off${when}`;
  const how = [
    after !== undefined && `offered after ${counted(after, 'day')}`,
    extra !== undefined && `up to ${figure(extra)} minutes further`,
    acceptance !== undefined && `accepted by ${shareWords(acceptance)}`,
  ].filter(Boolean);
  return `Mutual aid is on${when}${how.length === 0 ? '' : `: ${how.join(', ')}`}`;
}
