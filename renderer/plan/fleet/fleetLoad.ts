import type { NetworkEstimate, WeeklyEstimate } from '../../simulation/estimate/estimates.ts';
import { addDays, monthYear } from '../dates.ts';
import { percent } from '../numbers.ts';
import type { Period } from './fleetTypes.ts';

/** Treatment minutes a week that a centre's machines can give and its courses ask for, from a Monday on. */
export type LoadPoint = { from: string; capacity: number; demanded: number };

/** Weeks in which more is asked for than can be given: by how much of what is asked, together. */
export type Shortfall = Period & { weeks: number; share: number };

export type CentreLoad = { points: LoadPoint[]; shortfalls: Shortfall[]; most: number };

/** Weeks of a point: bank holidays make single weeks differ by a fifth, which is no shortfall of machines. */
const together = 4;

/** A shortfall is worth words when it is this part of what is asked. */
const worthWords = 0.02;

const known = new WeakMap<WeeklyEstimate, CentreLoad>();

/** The load of every centre, as the estimate of the plan has it; the same object while nothing about a centre changes. */
export function fleetLoads({ weekStarts, scopes }: NetworkEstimate): Map<string, CentreLoad> {
  return new Map(
    Object.entries(scopes).map(([id, estimate]) => {
      const load = known.get(estimate) ?? centreLoad(weekStarts, estimate);
      known.set(estimate, load);
      return [id, load];
    }),
  );
}

export function centreLoad(
  weekStarts: readonly string[],
  { capacityMinutes, demandedMinutes }: Pick<WeeklyEstimate, 'capacityMinutes' | 'demandedMinutes'>,
): CentreLoad {
  const points: LoadPoint[] = [];
  for (let week = 0; week < weekStarts.length; week += together) {
    const until = Math.min(week + together, weekStarts.length);
    points.push({
      from: weekStarts[week] ?? '',
      capacity: meanOf(capacityMinutes, week, until),
      demanded: meanOf(demandedMinutes, week, until),
    });
  }
  const most = Math.max(1, ...points.flatMap(({ capacity, demanded }) => [capacity, demanded]));
  return { points, shortfalls: shortfallsOf(points), most };
}

function meanOf(values: Float64Array, from: number, until: number): number {
  let sum = 0;
  for (let week = from; week < until; week++) sum += values[week];
  return sum / Math.max(1, until - from);
}

function shortfallsOf(points: readonly LoadPoint[]): Shortfall[] {
  const stretches: { from: number; until: number; short: number; asked: number }[] = [];
  for (const [at, { capacity, demanded }] of points.entries()) {
    if (demanded <= capacity) continue;
    const last = stretches.at(-1);
    if (last?.until === at) {
      last.until = at + 1;
      last.short += demanded - capacity;
      last.asked += demanded;
    } else stretches.push({ from: at, until: at + 1, short: demanded - capacity, asked: demanded });
  }
  return stretches
    .map(({ from, until, short, asked }) => ({
      from: points[from]?.from ?? '',
      until: points[until]?.from ?? addDays(points[until - 1]?.from ?? '', 7 * together),
      weeks: (until - from) * together,
      share: short / asked,
    }))
    .filter(({ share }) => share >= worthWords);
}

/** “12% short, Jul to Nov 2029” */
export function shortWords({ from, until, share }: Shortfall): string {
  const [first, last] = [monthYear(from), monthYear(addDays(until, -1))];
  const when =
    first === last
      ? first
      : first.slice(-4) === last.slice(-4)
        ? `${first.slice(0, -5)} to ${last}`
        : `${first} to ${last}`;
  return `${percent(share)} short, ${when}`;
}

/** The strip in a sentence or two. */
export function loadWords(name: string, { shortfalls }: CentreLoad): string {
  const title = `Treatment minutes at ${name}, available against asked for, means of ${together} weeks`;
  if (shortfalls.length === 0) return `${title}: never short by more than ${percent(worthWords)}.`;
  return `${title}: ${shortfalls.map(shortWords).join('; ')}.`;
}
