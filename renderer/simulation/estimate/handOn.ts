import type { ClosedAlike } from './closures.ts';
import { addSent, type Sent } from './demand.ts';
import type { Horizon } from './horizon.ts';
import type { Regimen } from './regimens.ts';
import { type Segments, segmentsFrom } from './segments.ts';

/** What a centre is asked to treat, once those that cannot treat have handed their share on. */
export type Asked = {
  /** Cut only where something changes for this centre. */
  segments: Segments;
  /** Decisions a year, `regimen * segments + segment`. */
  perYear: Float64Array;
  /** Decisions a year by segment that nobody can ever treat. */
  nowhere: Float64Array;
};

/**
 * Who hands what to whom: a centre that cannot treat gives its share to the next by travel time. `shares` are those of
 * regimens by segment (`sharesOf`).
 */
export function askedOf(
  horizon: Horizon,
  sent: Sent,
  regimens: readonly Regimen[],
  nearest: readonly Int16Array[],
  shares: readonly Float64Array[],
  closures: readonly ClosedAlike[],
): Asked[] {
  const { count } = sent.segments;
  const all = sent.perYear.map((perYear) => ({
    perYear: byRegimen(perYear, regimens, shares),
    nowhere: new Float64Array(count),
  }));
  const sending = new Map<number, Float64Array | null>();
  for (const { pathway, alike, closed, forEver } of closures) {
    for (const [home, part] of closed) {
      const at = pathway * all.length + home;
      const zones = sending.has(at) ? sending.get(at) : zonesSending(sent, home, pathway, nearest.length);
      sending.set(at, zones ?? null);
      if (!zones) continue;
      const handed = handedFrom(part, zones, closed, nearest, count);
      for (const regimen of alike) {
        const [row, share] = [regimen * count, shares[regimen]];
        for (const [next, perYear] of handed) {
          const isNowhere = next === nowhere;
          // Where it opens again one waits; where it never does, one waits for ever.
          if (isNowhere && !forEver.has(home)) continue;
          const [to, at] = isNowhere ? [all[home].nowhere, 0] : [all[next].perYear, row];
          for (let segment = 0; segment < count; segment++) {
            const courses = perYear[segment] * share[segment];
            all[home].perYear[row + segment] -= courses;
            to[at + segment] += courses;
          }
        }
      }
    }
  }
  return all.map((asked) => condensed(horizon, sent.segments, asked));
}

function byRegimen(perYear: Float64Array, regimens: readonly Regimen[], shares: readonly Float64Array[]): Float64Array {
  const count = shares[0]?.length ?? 0;
  const rows = new Float64Array(regimens.length * count);
  for (const [index, { pathway }] of regimens.entries()) {
    for (let segment = 0; segment < count; segment++) {
      rows[index * count + segment] = perYear[pathway * count + segment] * shares[index][segment];
    }
  }
  return rows;
}

/** What zones send to a centre of a pathway, `zone * segments + segment`; null when none does. */
function zonesSending(sent: Sent, centre: number, pathway: number, zones: number): Float64Array | null {
  const { begins } = sent.streams;
  const at = centre * ((begins.length - 1) / sent.perYear.length) + pathway;
  if (begins[at] === begins[at + 1]) return null;
  const rows = new Float64Array(zones * sent.segments.count);
  addSent(sent, at, rows, 0, sent.segments.count);
  return rows;
}

/** Instead of a centre, where there is none. */
const nowhere = -1;

/** Decisions a year by segment that a centre hands to each other. */
function handedFrom(
  part: Float64Array,
  zones: Float64Array,
  closed: ReadonlyMap<number, Float64Array>,
  nearest: readonly Int16Array[],
  count: number,
): Map<number, Float64Array> {
  const handed = new Map<number, Float64Array>();
  const turns = [...closed.values()];
  let until = 0;
  for (let from = 0; from < count; from = until) {
    until = from + 1;
    while (until < count && turns.every((parts) => parts[until] === parts[from])) until++;
    if (part[from] === 0) continue;
    for (const [zone, order] of nearest.entries()) {
      const next = nextOpen(order, closed, from, part[from]);
      const row = handed.get(next) ?? new Float64Array(count);
      handed.set(next, row);
      const more = part[from] - (closed.get(next)?.[from] ?? 0);
      for (let segment = from; segment < until; segment++) row[segment] += zones[zone * count + segment] * more;
    }
  }
  return handed;
}

/** The nearest centre that can take more of a week's decisions than one that cannot take `part` of them. */
function nextOpen(
  nearest: Int16Array,
  closed: ReadonlyMap<number, Float64Array>,
  segment: number,
  part: number,
): number {
  for (let at = 0; at < nearest.length; at++) {
    const there = closed.get(nearest[at]);
    if (there === undefined || there[segment] < part) return nearest[at];
  }
  return nowhere;
}

/** Without the turns at which nothing changes for a centre, so that what changes elsewhere leaves it as it was. */
function condensed(
  horizon: Horizon,
  { begins, count }: Segments,
  { perYear, nowhere }: Pick<Asked, 'perYear' | 'nowhere'>,
): Asked {
  const rows = perYear.length / count;
  const kept: number[] = [];
  for (let segment = 0; segment < count; segment++) {
    let same = segment > 0 && nowhere[segment] === nowhere[segment - 1];
    for (let at = segment; same && at < perYear.length; at += count) same = perYear[at] === perYear[at - 1];
    if (!same) kept.push(segment);
  }
  const only = (values: Float64Array, rowCount: number) => {
    const left = new Float64Array(rowCount * kept.length);
    for (let row = 0, at = 0; row < rowCount; row++) {
      for (const segment of kept) left[at++] = values[row * count + segment];
    }
    return left;
  };
  return {
    segments: segmentsFrom(horizon, Int32Array.of(...kept.map((segment) => begins[segment]), begins[count])),
    perYear: only(perYear, rows),
    nowhere: only(nowhere, 1),
  };
}
