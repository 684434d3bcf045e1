import { bunkerKinds } from '../../../db/schema/machine.ts';
import type { FleetCentre, FleetRow, InServiceStep, Period } from './fleetTypes.ts';

/** When a bunker-line is without a treating machine between its first day and its last: swaps, outages, breakdown cuts. */
function outOf({ lives }: FleetRow): Period[] {
  const between = lives.slice(1).flatMap(({ from }, before) => {
    const until = lives[before]?.until ?? from;
    return until < from ? [{ from: until, until: from }] : [];
  });
  return [...between, ...lives.flatMap(({ out }) => out)];
}

const within = (day: string, { from, until }: Period): boolean => from <= day && day < until;

/**
 * Linacs treating at a centre, as steps between the dates on which the number changes. A line counts as out while a
 * project or a cut keeps it from treating, not before its first machine nor after its last.
 */
export function inServiceSteps(rows: readonly FleetRow[], shown: Period): InServiceStep[] {
  const lines = rows
    .filter(({ kind, lives }) => bunkerKinds.includes(kind) && lives.length > 0)
    .map((row) => ({
      whole: { from: row.lives[0]?.from ?? shown.from, until: row.lives.at(-1)?.until ?? shown.until },
      out: outOf(row),
    }));
  const dates = lines.flatMap(({ whole, out }) => [whole, ...out].flatMap(({ from, until }) => [from, until]));
  const changes = [shown.from, ...new Set(dates.filter((date) => within(date, shown) && date > shown.from))].sort();
  const steps: InServiceStep[] = [];
  for (const from of changes) {
    const standing = lines.filter(({ whole }) => within(from, whole));
    const out = standing.filter((line) => line.out.some((period) => within(from, period))).length;
    const treating = standing.length - out;
    const last = steps.at(-1);
    if (last?.treating !== treating || last.out !== out) steps.push({ from, treating, out });
  }
  return steps;
}

/** Stretches of time, from `since` on, in which two or more linacs are out at once, with the most out in each. */
export function outTogether(
  steps: readonly InServiceStep[],
  { from: since, until: end }: Period,
): FleetCentre['together'] {
  const stretches: FleetCentre['together'] = [];
  for (const [index, { from, treating, out }] of steps.entries()) {
    const until = steps[index + 1]?.from ?? end;
    if (out < 2 || until <= since) continue;
    const last = stretches.at(-1);
    if (last?.until === from) {
      last.until = until;
      if (out > last.out) Object.assign(last, { out, of: treating + out });
    } else stretches.push({ from: from < since ? since : from, until, out, of: treating + out });
  }
  return stretches;
}
