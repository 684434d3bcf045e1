import type { Gap } from './gaps.ts';
import type { Horizon } from './horizon.ts';
import type { Regimen } from './regimens.ts';

/** Days from one up to before another on which what is decided for a regimen cannot be treated at a centre. */
export type Closure = { centre: number; regimen: number; spans: (readonly [from: number, until: number])[] };

/**
 * For regimens that a centre cannot always take. `reachDays` gives, by centre and regimen, how long before a gap a
 * decision is too late to be treated there: up to its first fraction, and up to its last, which counts where booking
 * knows of the gap.
 */
export function closuresOf(
  regimens: readonly Regimen[],
  gaps: readonly Gap[],
  reachDays: readonly { first: number; last: number }[][],
): Closure[] {
  const closures = new Map<number, Closure>();
  for (const { centre, pathway, from, until, known } of gaps) {
    for (const [regimen, { pathway: own }] of regimens.entries()) {
      if (own !== pathway) continue;
      const key = centre * regimens.length + regimen;
      const reach = reachDays[centre]?.[regimen];
      const closure = closures.get(key) ?? { centre, regimen, spans: [] };
      closure.spans.push([from - ((known ? reach?.last : reach?.first) ?? 0), until]);
      closures.set(key, closure);
    }
  }
  return [...closures.values()];
}

/** What part of a week's decisions cannot be treated, by the longest of its spans. */
export function partClosed({ spans }: Closure, { monday }: Horizon, week: number): number {
  let part = 0;
  for (const [from, until] of spans) {
    part = Math.max(part, (Math.min(until, monday[week + 1]) - Math.max(from, monday[week])) / 7);
  }
  return part;
}

/** Whether it lasts to the end. */
export const neverOpens = ({ spans }: Closure, { monday, count }: Horizon): boolean =>
  spans.some(([, until]) => until > monday[count - 1]);
