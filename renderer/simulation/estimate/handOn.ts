import type { ClosedAlike } from './closures.ts';
import type { Sent } from './demand.ts';
import { type Handed, handedFrom, nowhere, turningSegments } from './handedFrom.ts';
import { type Held, hold, openingDay, type Waiting } from './heldUntil.ts';
import type { Horizon } from './horizon.ts';
import type { Regimen } from './regimens.ts';
import { type Finer, type Segments, segmentsFrom } from './segments.ts';

/** What a centre is asked to treat, once those that cannot treat have handed their share on. */
export type Asked = {
  /** Cut only where something changes for this centre. */
  segments: Segments;
  /** Decisions a year, `regimen * segments + segment`. */
  perYear: Float64Array;
  /** Of whom nobody can treat yet, or ever, and who they are by the day on which somebody can. */
  waiting: Waiting;
  held: Held[];
};

type Rows = Pick<Asked, 'perYear' | 'waiting' | 'held'>;

/**
 * Who hands what to whom: a centre that cannot treat gives its share to the next by travel time. `given` is what flows
 * ask of each centre (`byRegimen`), `shares` are those of regimens (`sharesOf`), both by the segments in which it is
 * sent; closures are by the finer ones.
 */
export function askedOf(
  horizon: Horizon,
  sent: Sent,
  given: readonly Float64Array[],
  regimens: readonly Regimen[],
  nearest: readonly Int16Array[],
  shares: readonly Float64Array[],
  finer: Finer,
  closures: readonly ClosedAlike[],
): Asked[] {
  const { segments, within } = finer;
  const { count } = segments;
  /** Of the centres that hand on or are handed something, which alone need the finer segments. */
  const concerned = new Map<number, Rows>();
  const at = (centre: number): Rows => {
    const asked = concerned.get(centre) ?? { perYear: refined(given[centre], finer), ...nobodyWaits(count) };
    concerned.set(centre, asked);
    return asked;
  };
  for (const { pathway, alike, closed, forEver } of closures) {
    const begins = turningSegments([...closed.values()], count);
    const shut = given.map((_, centre) => closed.get(centre));
    for (const home of closed.keys()) {
      const left = at(home);
      for (const handed of handedFrom(sent, finer, home, pathway, shut, begins, nearest, forEver.has(home))) {
        const { to, opening } = handed;
        const day = opening === null ? 0 : openingDay(horizon, segments, opening, shut[to]?.[opening] ?? 0);
        for (const regimen of alike) {
          const row = regimen * count;
          const share = shares[regimen];
          if (to !== nowhere && opening === null) move(handed, share, within, left.perYear, at(to).perYear, row);
          else {
            const { waiting, held } = at(to === nowhere ? home : to);
            const minutes = opening === null ? 0 : regimens[regimen].minutes;
            const own = { regimen, minutes, day };
            const some = hold(horizon, finer, handed, share, left.perYear, row, waiting, own);
            if (opening !== null && some.courses > 0) held.push(some);
          }
        }
      }
    }
  }
  const nobody = nobodyWaits(sent.segments.count);
  return given.map((perYear, centre) => {
    const asked = concerned.get(centre);
    if (asked) return condensed(horizon, segments, asked);
    return condensed(horizon, sent.segments, { perYear, ...nobody });
  });
}

/** Moves a share of what is handed on from one centre's row to another's, which begins at an index. */
function move(
  { perYear, from, until }: Handed,
  share: Float64Array,
  within: Int32Array,
  left: Float64Array,
  to: Float64Array,
  row: number,
): void {
  for (let segment = from; segment < until; segment++) {
    const courses = perYear[segment] * share[within[segment]];
    // Where all go, what rounding leaves is nobody.
    left[row + segment] = Math.max(0, left[row + segment] - courses);
    to[row + segment] += courses;
  }
}

/** What flows ask of each centre: decisions a year, `regimen * segments + segment`. */
export const byRegimen = (
  { segments: { count }, perYear }: Sent,
  regimens: readonly Regimen[],
  shares: readonly Float64Array[],
): Float64Array[] =>
  perYear.map((byPathway) => {
    const rows = new Float64Array(regimens.length * count);
    for (const [index, { pathway }] of regimens.entries()) {
      for (let segment = 0; segment < count; segment++) {
        rows[index * count + segment] = byPathway[pathway * count + segment] * shares[index][segment];
      }
    }
    return rows;
  });

const nobodyWaits = (segments: number): Omit<Rows, 'perYear'> => ({
  waiting: { courses: new Float64Array(segments), minutes: new Float64Array(segments) },
  held: [],
});

/** Rows by segment, written out by finer ones. */
function refined(rows: Float64Array, { segments: { count }, within }: Finer): Float64Array {
  const coarse = within[count - 1] + 1;
  const fine = new Float64Array((rows.length / coarse) * count);
  for (let from = 0, to = 0; from < rows.length; from += coarse) {
    for (let segment = 0; segment < count; segment++) fine[to++] = rows[from + within[segment]];
  }
  return fine;
}

/** Without the turns at which nothing changes for a centre, so that what changes elsewhere leaves it as it was. */
function condensed(horizon: Horizon, { begins, count }: Segments, { perYear, waiting, held }: Rows): Asked {
  const rows = perYear.length / count;
  const kept: number[] = [];
  for (let segment = 0; segment < count; segment++) {
    let same = segment > 0 && [waiting.courses, waiting.minutes].every((of) => of[segment] === of[segment - 1]);
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
    waiting: { courses: only(waiting.courses, 1), minutes: only(waiting.minutes, 1) },
    held,
  };
}
