import type { ClosedAlike } from './closures.ts';
import type { Sent } from './demand.ts';
import { type Handed, handedFrom, nowhere, turningSegments } from './handedFrom.ts';
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
  for (const { pathway, alike, closed, forEver } of closures) {
    const begins = turningSegments([...closed.values()], count);
    const shut = all.map((_, centre) => closed.get(centre));
    for (const home of closed.keys()) {
      const left = all[home];
      for (const [next, handed] of handedFrom(sent, home, pathway, shut, begins, nearest)) {
        for (const regimen of alike) {
          const row = regimen * count;
          if (next !== nowhere) move(handed, shares[regimen], left.perYear, row, all[next].perYear, row);
          // Where it opens again one waits; where it never does, one waits for ever.
          else if (forEver.has(home)) move(handed, shares[regimen], left.perYear, row, left.nowhere, 0);
        }
      }
    }
  }
  return all.map((asked) => condensed(horizon, sent.segments, asked));
}

/** Moves a share of what is handed on from one row to another, which begin at these indices. */
function move(
  { perYear, from, until }: Handed,
  share: Float64Array,
  left: Float64Array,
  row: number,
  to: Float64Array,
  at: number,
): void {
  for (let segment = from; segment < until; segment++) {
    const courses = perYear[segment] * share[segment];
    // Where all go, what rounding leaves is nobody.
    left[row + segment] = Math.max(0, left[row + segment] - courses);
    to[at + segment] += courses;
  }
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
