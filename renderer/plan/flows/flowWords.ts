import type { Plan } from '../../../db/schema/plan.ts';
import { nameWithin } from '../../simulation/firstLetter.ts';
import { fullMonth, longDate } from '../dates.ts';
import { decimal, percent } from '../numbers.ts';
import { everyCourse, generalShares, type Subject } from './subject.ts';

export const zoneName = (plan: Plan, zoneId: string): string =>
  plan.zones.find(({ id }) => id === zoneId)?.name ?? zoneId;
export const centreName = (plan: Plan, centreId: string): string =>
  plan.centres.find(({ id }) => id === centreId)?.name ?? centreId;
export const pathwayName = (plan: Plan, pathwayId: string): string =>
  plan.pathways.find(({ id }) => id === pathwayId)?.name ?? pathwayId;

/** The courses a subject is of: "breast courses", "courses by general shares". */
export function subjectCourses(plan: Plan, subject: Subject): string {
  if (subject === everyCourse) return 'courses';
  if (subject === generalShares) return 'courses by general shares';
  return `${nameWithin(pathwayName(plan, subject))} courses`;
}

/** "from April 2028", "from 12 May 2028", "from the start". */
export function fromWords(plan: Plan, from: string): string {
  if (from <= plan.startDate) return 'from the start';
  return `from ${from.endsWith('-01') ? fullMonth(from) : longDate(from)}`;
}

/** A share as it is kept, to a tenth of a percent where it has one. */
export const shareWords = (share: number): string =>
  percent(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);

/** "Send 30% of Basingstoke’s breast courses to Guildford from April 2028". */
export function sendLabel(
  plan: Plan,
  {
    zoneId,
    centreId,
    share,
    subject,
    from,
  }: { zoneId: string; centreId: string; share: number; subject: Subject; from: string },
): string {
  const courses = `${zoneName(plan, zoneId)}’s ${subjectCourses(plan, subject)}`;
  return `Send ${shareWords(share)} of ${courses} to ${centreName(plan, centreId)} ${fromWords(plan, from)}`;
}

/** What a scenario that sends courses elsewhere is called: what sets it apart first. */
export function sendScenarioName(plan: Plan, zoneId: string, centreId: string, subject: Subject): string {
  const courses = subject === generalShares ? '' : ` ${nameWithin(pathwayName(plan, subject))}`;
  return `${zoneName(plan, zoneId)}${courses} to ${centreName(plan, centreId)}`;
}

/** "+4", "−2", with one decimal for small ones. */
export function differenceWords(difference: number, digits = 0): string {
  const written = decimal(difference, digits);
  return difference > 0 && !/^0([.]0*)?$/.test(written) ? `+${written}` : written;
}
