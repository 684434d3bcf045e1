import type { Load } from './estimate/loads.ts';
import { upperFirst } from './firstLetter.ts';
import { longDate } from './planWarnings/words.ts';
import type { Warning } from './results.ts';

/** Names of centres, by their ids. */
export type CentreNames = { centres: readonly { id: string; name: string }[]; startDate: string };

/** Growth below one course a week is told by the year. */
const weeksPerYear = 52;

/** A warning in plain English, for people at the edges: the interface, the pack and the command line. */
export function warningSentence(warning: Warning, plan: CentreNames): string {
  const centre = nameOf(warning, plan);
  switch (warning.kind) {
    case 'queueGrows':
      return growthSentence(warning, centre, plan);
    case 'warmUpTooShort':
      return warmUpSentence(warning, centre);
    case 'nobodyStarts':
      return noStartSentence(warning, centre, plan);
  }
}

/** The same in so few words that they stand beside an answer. */
export function briefWarning(warning: Warning, plan: CentreNames): string {
  const centre = nameOf(warning, plan);
  switch (warning.kind) {
    case 'queueGrows':
      return `${centre}: the queue grows by ${growthText(warning.growthPerWeek.mean)}${warning.bottleneck ? `, held up by ${nounOf(warning.bottleneck)}.` : ' and does not settle.'}`;
    case 'warmUpTooShort':
      return `${centre}: the first waits are too short, as a load of ${warning.load < farTooMuch ? percent(warning.load) : 'many times what it has'} needs ${longerText(warning)}.`;
    case 'nobodyStarts':
      return `${centre}: nobody starts ${sinceText(warning.from, plan)}, and ${counted(warning.waiting, 'course')} wait at the end.`;
  }
}

const longerText = ({ neededWeeks }: Extract<Warning, { kind: 'warmUpTooShort' }>): string =>
  neededWeeks === undefined ? 'an opening backlog' : 'a longer warm-up';

const nameOf = ({ centreId }: Warning, { centres }: CentreNames): string =>
  centres.find(({ id }) => id === centreId)?.name ?? centreId;

function growthSentence(
  { load, from, growthPerWeek, bottleneck }: Extract<Warning, { kind: 'queueGrows' }>,
  centre: string,
  { startDate }: CentreNames,
): string {
  const since = from <= monthsAfter(startDate, 3) ? 'throughout the plan' : `from ${monthOf(from)}`;
  const growth = `queue grows by ${growthText(growthPerWeek.mean)} and does not settle.`;
  if (bottleneck) {
    const room = load >= barelyFull ? 'have no room either' : 'have room';
    const machines = `Its machines ${room}: it is asked for ${demandText(load)}.`;
    return `${bottleneckText(bottleneck, centre)} ${since}; the ${growth} ${machines}`;
  }
  const asked = `${centre} is asked for ${demandText(load)} ${since}`;
  if (load >= barelyFull) return `${asked}${aside(load)}; its ${growth}`;
  return (
    `${asked}, yet its ${growth} ` +
    'Something else holds courses up: look at planning, scanners, and machines with the capabilities they need.'
  );
}

function warmUpSentence(
  { load, warmUpWeeks, neededWeeks }: Extract<Warning, { kind: 'warmUpTooShort' }>,
  centre: string,
): string {
  const asked = `At the start of the plan ${centre} is asked for ${demandText(load)}${aside(load)}`;
  if (neededWeeks === undefined) {
    return (
      `${asked}: its queue would not settle in the longest warm-up there can be, and the waits shown depend on the ${warmUpWeeks} weeks it ` +
      'was given. Enter the courses waiting at the start instead.'
    );
  }
  return (
    `${asked}: its queue takes about ${rounded(neededWeeks)} to settle, and the warm-up is ${warmUpWeeks}. The ` +
    'first waits shown are too short. Lengthen the warm-up, or enter the courses waiting at the start.'
  );
}

function noStartSentence(
  { from, waiting }: Extract<Warning, { kind: 'nobodyStarts' }>,
  centre: string,
  plan: CentreNames,
): string {
  return (
    `Nobody starts treatment at ${centre} ${sinceText(from, plan)}, though courses are decided for it. When the plan ends ` +
    `${counted(waiting, 'course')} wait there, which count in no wait and no breach. Look at its machines, staffing and ` +
    'days of opening, or send its people elsewhere.'
  );
}

const sinceText = (from: string, { startDate }: CentreNames): string =>
  from <= startDate ? 'throughout the plan' : `from ${longDate(from)} on`;

/** From here a load alone says why a queue grows: machines cannot be filled to the last minute. */
const barelyFull = 0.965;

/** From here a percentage says nothing to anybody: the centre has next to nothing. */
const farTooMuch = 5;

/** “Planning at Poole is asked for 7% more plans than it can make” */
function bottleneckText(bottleneck: Load, centre: string): string {
  const { load } = bottleneck;
  switch (bottleneck.what) {
    case 'planning':
      return `Planning at ${centre} is asked for ${amountText(load, 'plans', 'it can make')}`;
    case 'capability':
      return `${upperFirst(nounOf(bottleneck))} at ${centre} are asked for ${amountText(load, 'treatment minutes', 'they have')}`;
    default:
      return `${nounOf(bottleneck)} for ${centre} are asked for ${amountText(load, 'minutes', 'they have')}`;
  }
}

function nounOf(bottleneck: Load): string {
  switch (bottleneck.what) {
    case 'planning':
      return 'planning';
    case 'capability':
      return `machines with ${bottleneck.capability}`;
    case 'ctSimulator':
      return 'CT simulators';
    case 'mrSimulator':
      return 'MR simulators';
  }
}

function amountText(load: number, things: string, there: string): string {
  if (load >= farTooMuch) return `many times the ${things} ${there}`;
  if (load >= 1.005) return `${percent(load - 1)} more ${things} than ${there}`;
  if (load >= 0.995) return `all the ${things} ${there}`;
  return `${percent(load)} of the ${things} ${there}`;
}

/** “8% more treatment minutes than it has”, or “98% of its treatment minutes”. */
const demandText = (load: number): string =>
  load < 0.995 ? `${percent(load)} of its treatment minutes` : amountText(load, 'treatment minutes', 'it has');

/** Why a load a little below what there is counts as more than that. */
const aside = (load: number): string => (load >= barelyFull && load < 1.005 ? ', more than can be filled' : '');

function growthText(perWeek: number): string {
  if (perWeek >= 0.95) return `${counted(perWeek, 'course')} a week`;
  return `${counted(perWeek * weeksPerYear, 'course')} a year`;
}

function counted(value: number, noun: string): string {
  const whole = Math.max(1, Math.round(value));
  return `${whole.toLocaleString('en-GB')} ${noun}${whole === 1 ? '' : 's'}`;
}

const percent = (share: number): string => `${Math.round(share * 100).toLocaleString('en-GB')}%`;

/** To two figures: the weeks needed are an approximation. */
const rounded = (weeks: number): string => counted(Number(weeks.toPrecision(2)), 'week');

const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthOf = (isoDate: string): string => monthYear.format(new Date(`${isoDate}T00:00:00Z`));

function monthsAfter(isoDate: string, months: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
