import { addDays, longDate } from '../../dates.ts';
import { decimal, percent } from '../../numbers.ts';
import { standard } from '../metrics.ts';
import { closedOverChristmas, queueFrom } from './before.ts';
import { outagesWords, outageWords } from './outageWords.ts';
import type { Part, Told, Why } from './reasons.ts';

/** Part of a centre's minutes that can be filled while people queue (simulation/statistics/loadHistory.ts). */
const fillable = 0.97;
/** A wait that differs by less from what is usual is usual. */
const noticedDays = 1.5;
const noticedShare = 0.1;

/** What made these people wait as long as they did, in a sentence: the first of the reasons that the record bears out. */
export function causeOf(told: Told): Pick<Why, 'cause' | 'sentence'> {
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
