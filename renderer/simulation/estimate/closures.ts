import type { Gap } from './gaps.ts';
import type { Horizon } from './horizon.ts';
import type { Regimen } from './regimens.ts';
import type { Segments } from './segments.ts';

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
  const given = Map.groupBy(regimens.keys(), (regimen) => regimens[regimen].pathway);
  for (const { centre, pathway, from, until, known } of gaps) {
    for (const regimen of given.get(pathway) ?? []) {
      const key = centre * regimens.length + regimen;
      const reach = reachDays[centre]?.[regimen];
      const closure = closures.get(key) ?? { centre, regimen, spans: [] };
      closure.spans.push([from - ((known ? reach?.last : reach?.first) ?? 0), until]);
      closures.set(key, closure);
    }
  }
  return [...closures.values()];
}

export type ClosedAlike = {
  pathway: number;
  /** Regimens that are closed at the same centres in the same weeks. */
  alike: number[];
  /** By centre, what part of each segment it cannot take, and which centres never can again. */
  closed: Map<number, Float64Array>;
  forEver: Set<number>;
};

/** Regimens that no closure tells apart are gone through together: of a machine's absence most know alike. */
export function closedAlike(
  horizon: Horizon,
  segments: Segments,
  regimens: readonly Regimen[],
  closures: readonly Closure[],
): ClosedAlike[] {
  const own = Map.groupBy(closures, ({ regimen }) => regimen);
  const ways = Map.groupBy(own, ([regimen, held]) =>
    [regimens[regimen].pathway, ...held.map(({ centre, spans }) => `${centre}:${spans.join()}`)].join('/'),
  );
  return [...ways.values()].map((held) => {
    const [regimen, same] = held[0];
    return {
      pathway: regimens[regimen].pathway,
      alike: held.map(([index]) => index),
      closed: new Map(same.map((closure) => [closure.centre, partsClosed(closure, horizon, segments)])),
      forEver: new Set(same.filter((closure) => neverOpens(closure, horizon)).map(({ centre }) => centre)),
    };
  });
}

/** What part of the decisions of each segment's first week cannot be treated, by the longest of its spans. */
function partsClosed({ spans }: Closure, { monday }: Horizon, { begins, count }: Segments): Float64Array {
  const parts = new Float64Array(count);
  for (const [from, until] of spans) {
    for (let segment = 0; segment < count && monday[begins[segment]] < until; segment++) {
      const week = begins[segment];
      const part = (Math.min(until, monday[week + 1]) - Math.max(from, monday[week])) / 7;
      if (part > parts[segment]) parts[segment] = part;
    }
  }
  return parts;
}

/** Whether it lasts to the end. */
const neverOpens = ({ spans }: Closure, { monday, count }: Horizon): boolean =>
  spans.some(([, until]) => until > monday[count - 1]);
