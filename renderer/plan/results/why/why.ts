import { median } from 'd3-array';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import type { Causes, ExperimentResult, ScenarioResult } from '../../../simulation/results.ts';
import { addDays, addWeeks, longDate } from '../../dates.ts';
import { type Outage, outagesOf } from '../../map/outages.ts';
import { decimal, percent } from '../../numbers.ts';
import { standard } from '../metrics.ts';

/** What made people wait as long as they did who started at a centre in a week. */
export type Cause =
  | ('nobody' | 'usual' | 'shorter' | 'outage' | 'breakdowns' | 'queue' | 'demand' | 'holiday')
  | ('scanning' | 'planning' | 'machines');

/** What a wait was made of, in days, and what each part is made of as a rule. */
export type Part = { name: string; days: number; usualDays: number };

/** Why, in one sentence, and what it rests on: the simulation's own record, means over its runs. */
export type Why = {
  cause: Cause;
  sentence: string;
  /** Days, of those who started in the week, and the median of all weeks there. */
  waitDays: number;
  usualDays: number;
  /** Minutes asked over minutes had in the weeks in which these people waited, and minutes had over what is usual. */
  asked: number;
  had: number;
  /** The weeks in which they waited, by index. */
  window: { first: number; last: number };
  outages: Outage[];
  /** Scanning, planning and waiting for a machine, of those who started in the week. */
  parts: { scanning: Part; planning: Part; machine: Part };
  /** Minutes lost without notice over minutes there would have been, in the same weeks, and as a rule. */
  lost: number;
  usuallyLost: number;
};

/** Part of a centre's minutes that can be filled while people queue (simulation/statistics/loadHistory.ts). */
const fillable = 0.97;
/** A wait that differs by less from what is usual is usual. */
const noticedDays = 1.5;
const noticedShare = 0.1;
/** Where fewer courses than this start in a week, a mean wait is largely chance. */
const fewStarts = 3;
/** An outage that ended longer ago than this is not blamed for a queue. */
const longestEcho = 40;

const sum = (values: Float64Array, first: number, last: number): number => {
  let total = 0;
  for (let week = first; week <= last; week++) total += Number.isFinite(values[week]) ? (values[week] ?? 0) : 0;
  return total;
};
const usual = (values: Float64Array): number => median(values.filter(Number.isFinite)) ?? Number.NaN;

export function whyWeek(network: ResolvedPlan, scenario: ScenarioResult, centreId: string, week: number): Why | null {
  const bands = scenario.bands[centreId];
  const causes = scenario.causes[centreId];
  const monday = scenario.weekStarts[week];
  const name = nameOf(network.plan, centreId);
  if (!bands || !causes || monday === undefined) return null;
  const parts = partsOf(causes, week);
  // Courses of all runs together, as its parts are; the chart's line is the mean of each run's own.
  const waitDays = parts.scanning.days + parts.planning.days + parts.machine.days;
  const usualDays = usual(bands.waitDays.mean);
  const waited = Number.isFinite(waitDays) ? Math.max(2, Math.ceil(waitDays / 7)) : 2;
  const window = { first: Math.max(0, week - waited), last: week };
  const all = outagesOf(network, '').filter((outage) => outage.centreId === centreId);
  const from = scenario.weekStarts[window.first] ?? monday;
  const outages = all.filter((outage) => outage.from < addDays(monday, 7) && from < outage.until);
  const evidence = { waitDays, usualDays, window, outages, ...loads(causes, window), parts };
  const told = { network, scenario, centreId, week, monday, name, all, ...evidence };
  const { cause, sentence } = causeOf(told);
  const thin = (causes.starts[week] ?? 0) < fewStarts && cause !== 'nobody';
  const caution = ` Fewer than ${fewStarts} courses start here in such a week, so that chance counts for much.`;
  return { cause, sentence: thin ? `${sentence}${caution}` : sentence, ...evidence };
}

function loads(
  { asked, had, lost }: Causes,
  { first, last }: Why['window'],
): Pick<Why, 'asked' | 'had' | 'lost' | 'usuallyLost'> {
  const here = sum(had, first, last);
  const share = (from: number, to: number) => sum(lost, from, to) / (sum(had, from, to) + sum(lost, from, to));
  return {
    ...{ asked: sum(asked, first, last) / here, had: here / (usual(had) * (last - first + 1)) },
    ...{ lost: share(first, last), usuallyLost: share(0, had.length - 1) },
  };
}

function partsOf({ untilScan, planning, forMachine }: Causes, week: number): Why['parts'] {
  const part = (name: string, values: Float64Array): Part => ({
    ...{ name, days: values[week] ?? Number.NaN, usualDays: usual(values) },
  });
  return {
    scanning: part('Until scanned', untilScan),
    planning: part('In planning', planning),
    machine: part('For a machine', forMachine),
  };
}

type Told = Omit<Why, 'cause' | 'sentence'> & {
  network: ResolvedPlan;
  scenario: ScenarioResult;
  centreId: string;
  week: number;
  monday: string;
  name: string;
  all: readonly Outage[];
};

function causeOf(told: Told): Pick<Why, 'cause' | 'sentence'> {
  const { name, monday, waitDays, usualDays, outages, asked, had, lost, usuallyLost } = told;
  const when = `the week of ${longDate(monday)}`;
  if (!Number.isFinite(waitDays)) {
    const out = outages.length > 0 ? `: ${outagesWords(outages)}` : '';
    return { cause: 'nobody', sentence: `Nobody started at ${name} in ${when}${out}.` };
  }
  const people = `People who started at ${name} in ${when} had waited ${decimal(waitDays, 1)} days on average`;
  const difference = waitDays - usualDays;
  if (Math.abs(difference) < Math.max(noticedDays, noticedShare * usualDays)) {
    return {
      cause: 'usual',
      sentence: `${people}, about as long as is usual there (${decimal(usualDays, 1)} days${usualDays > standard.days ? `, beyond the ${standard.days}-day standard` : ''}).`,
    };
  }
  const against = `${people}, ${decimal(Math.abs(difference), 1)} days ${difference > 0 ? 'longer' : 'less'} than is usual there`;
  if (difference < 0) {
    return { cause: 'shorter', sentence: `${against}: courses asked for ${percent(asked)} of the minutes there were.` };
  }
  const minutes = `courses asked for ${percent(asked)} of the treatment minutes there were`;
  if (outages.length > 0 && had < fillable) {
    const left = `which left ${percent(had)} of the usual minutes, and ${minutes}`;
    return { cause: 'outage', sentence: `${against}: ${outagesWords(outages)}, ${left}.` };
  }
  if (lost > 2 * usuallyLost && lost > 0.05) {
    const broke = `breakdowns took ${percent(lost)} of the minutes, where ${percent(usuallyLost)} are usual`;
    return { cause: 'breakdowns', sentence: `${against}: ${broke}, and ${minutes}.` };
  }
  const echo = queueFrom(told);
  if (echo && asked < 1.02) {
    const ended = `${outageWords(echo)}, which ended on ${longDate(addDays(echo.until, -1))}`;
    return { cause: 'queue', sentence: `${against}: the queue left by ${ended}, was still being worked off.` };
  }
  if (had < fillable && closedOverChristmas(told)) {
    const closed = 'with the days closed over Christmas and New Year';
    return { cause: 'holiday', sentence: `${against}: ${closed} there were ${percent(had)} of the usual minutes.` };
  }
  if (beforeMachines(told) > difference / 2) return elsewhere(told, against, minutes);
  if (asked > fillable) {
    const fewer = had < fillable ? `, which were ${percent(had)} of the usual ones` : '';
    const out = outages.length > 0 ? '' : ', with no linac out';
    return { cause: 'demand', sentence: `${against}: ${minutes}${fewer}, more than can be filled${out}.` };
  }
  return elsewhere(told, against, minutes);
}

/** Days by which a part of a wait is longer than usual. */
const extra = ({ days, usualDays }: Part): number => (Number.isFinite(days) ? days - usualDays : 0);

/** By how much what comes before the machines took longer than usual. */
const beforeMachines = ({ parts }: Told): number =>
  Math.max(0, extra(parts.scanning)) + Math.max(0, extra(parts.planning));

/** Where machines had room in all, the wait lay before them, or at those that alone can treat some courses. */
function elsewhere(told: Told, against: string, minutes: string): Pick<Why, 'cause' | 'sentence'> {
  const { scanning, planning, machine } = told.parts;
  const words = ({ days, usualDays }: Part) => `${decimal(days, 1)} days, where ${decimal(usualDays, 1)} are usual`;
  const most = Math.max(extra(scanning), extra(planning), extra(machine));
  const room = told.asked > fillable ? minutes : `the machines had room (${minutes})`;
  if (extra(planning) === most) {
    return { cause: 'planning', sentence: `${against}: planning took ${words(planning)}; ${room}.` };
  }
  if (extra(scanning) === most) {
    return { cause: 'scanning', sentence: `${against}: until they were scanned it took ${words(scanning)}; ${room}.` };
  }
  const some = 'machines that alone can treat some courses, or days that were uneven';
  return {
    cause: 'machines',
    sentence: `${against}: they waited ${words(machine)}, for a machine although in all ${room}, which points to ${some}.`,
  };
}

/** The outage that left a queue: one that ended not long before, since when the queue has stayed above what is usual. */
function queueFrom({ scenario, centreId, window, week, all }: Told): Outage | undefined {
  const queue = scenario.bands[centreId]?.queue.mean;
  if (!queue || !((queue[week] ?? 0) > 1.1 * usual(queue))) return undefined;
  const began = scenario.weekStarts[window.first] ?? '';
  const earliest = addWeeks(began, -longestEcho);
  return all
    .filter(({ until }) => until <= began && until > earliest)
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))
    .find(({ until }) => {
      const ended = scenario.weekStarts.findIndex((monday) => monday >= until);
      for (let at = ended; at <= week; at++) if (!((queue[at] ?? 0) > usual(queue))) return false;
      return ended !== -1;
    });
}

/** Whether the weeks in which these people waited hold Christmas or New Year, and the centre closes for it. */
function closedOverChristmas({ network, scenario, centreId, window }: Told): boolean {
  const mondays = scenario.weekStarts.slice(window.first, window.last + 1);
  const opening = network.plan.centres.find(({ id }) => id === centreId)?.opening;
  const around = mondays.filter((monday) => monday.slice(5) >= '12-19' || monday.slice(5) <= '01-01');
  const closes = (monday: string) =>
    opening?.closures?.some(({ from, to }) => from <= addDays(monday, 6) && monday <= to) ?? false;
  return around.length > 0 && (opening?.bankHolidays === false || around.some(closes));
}

const outageWords = ({ name, cause }: Outage): string =>
  cause === 'replaced' ? `${name}’s replacement` : cause === 'down' ? `${name} being down` : `the works on ${name}`;

const outagesWords = (outages: readonly Outage[]): string =>
  outages
    .map(({ name, cause, from, until }) => {
      const why = cause === 'replaced' ? 'for its replacement ' : cause === 'project' ? 'for works ' : '';
      return `${name} was out ${why}from ${longDate(from)} to ${longDate(addDays(until, -1))}`;
    })
    .join(' and ');

const nameOf = ({ centres }: Plan, centreId: string): string =>
  centres.find(({ id }) => id === centreId)?.name ?? centreId;

/** The weeks in which people had waited longest at a centre, at least a quarter apart, the longest first. */
export function worstWeeks(scenario: ScenarioResult, centreId: string, count: number): number[] {
  const waits = scenario.bands[centreId]?.waitDays.mean ?? new Float64Array(0);
  const order = [...waits.keys()]
    .filter((week) => Number.isFinite(waits[week]))
    .toSorted((a, b) => (waits[b] ?? 0) - (waits[a] ?? 0));
  const found: number[] = [];
  for (const week of order) {
    if (found.length === count) break;
    if (found.every((held) => Math.abs(held - week) >= 13)) found.push(week);
  }
  return found;
}

/** The centre where people had waited longest in a week; the first where nobody started anywhere. */
export function worstCentre(scenario: ScenarioResult, week: number): string | undefined {
  const wait = (id: string) => scenario.bands[id]?.waitDays.mean[week] ?? Number.NEGATIVE_INFINITY;
  return scenario.centres
    .map(({ id }) => id)
    .toSorted((a, b) => (Number.isFinite(wait(b)) ? wait(b) : -1) - (Number.isFinite(wait(a)) ? wait(a) : -1))[0];
}

export const scenarioOf = (
  { scenarios }: Pick<ExperimentResult, 'scenarios'>,
  id: string | null,
): ScenarioResult | undefined => scenarios.find((held) => held.id === (id ?? 'baseline'));
