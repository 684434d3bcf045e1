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
  const sending = new Map<number, Sending>();
  for (const { pathway, alike, closed, forEver } of closures) {
    const shut = all.map((_, centre) => closed.get(centre));
    for (const [home, part] of closed) {
      const own = pathway * all.length + home;
      const zones = sending.get(own) ?? zonesSending(sent, home, pathway);
      sending.set(own, zones);
      const left = all[home].perYear;
      for (const [next, perYear] of handedFrom(part, zones, shut, nearest, count)) {
        const isNowhere = next === nowhere;
        // Where it opens again one waits; where it never does, one waits for ever.
        if (isNowhere && !forEver.has(home)) continue;
        for (const regimen of alike) {
          const [row, share] = [regimen * count, shares[regimen]];
          const [to, at] = isNowhere ? [all[home].nowhere, 0] : [all[next].perYear, row];
          for (let segment = 0; segment < count; segment++) {
            const courses = perYear[segment] * share[segment];
            left[row + segment] -= courses;
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

/** Zones that send anybody to a centre of a pathway, and decisions a year of each by segment. */
type Sending = ReadonlyMap<number, Float64Array>;

function zonesSending(sent: Sent, centre: number, pathway: number): Sending {
  const { begins, zone } = sent.streams;
  const at = centre * ((begins.length - 1) / sent.perYear.length) + pathway;
  const zones = new Map<number, Float64Array>();
  for (let sending = begins[at]; sending < begins[at + 1]; sending++) {
    const row = zones.get(zone[sending]) ?? new Float64Array(sent.segments.count);
    zones.set(zone[sending], row);
    addSent(sent, sending, row, 0);
  }
  return zones;
}

/** By centre, what part of each segment it cannot take; nothing of one that can always take all. */
type Shut = readonly (Float64Array | undefined)[];

/** Instead of a centre, where there is none. */
const nowhere = -1;

/** Decisions a year by segment that a centre hands to each other. */
function handedFrom(
  part: Float64Array,
  zones: Sending,
  shut: Shut,
  nearest: readonly Int16Array[],
  count: number,
): Map<number, Float64Array> {
  const handed = new Map<number, Float64Array>();
  let until = 0;
  for (let from = 0; from < count; from = until) {
    until = from + 1;
    while (until < count && shut.every((parts) => parts === undefined || parts[until] === parts[from])) until++;
    if (part[from] === 0) continue;
    for (const [zone, perYear] of zones) {
      const next = nextOpen(nearest[zone], shut, from, part[from]);
      const row = handed.get(next) ?? new Float64Array(count);
      handed.set(next, row);
      const more = part[from] - (shut[next]?.[from] ?? 0);
      for (let segment = from; segment < until; segment++) row[segment] += perYear[segment] * more;
    }
  }
  return handed;
}

/** The nearest centre that can take more of a week's decisions than one that cannot take `part` of them. */
function nextOpen(nearest: Int16Array, shut: Shut, segment: number, part: number): number {
  for (let at = 0; at < nearest.length; at++) {
    const there = shut[nearest[at]];
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
