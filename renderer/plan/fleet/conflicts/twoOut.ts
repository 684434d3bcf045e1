import { addDays, daysBetween, fullMonth, longDate } from '../../dates.ts';
import type { Period } from '../fleetTypes.ts';
import { type ConflictContext, centreName, isShown, workName } from './context.ts';
import type { FleetConflict } from './fleetConflict.ts';
import { mending, startFor, startLater } from './mend.ts';
import { overlap, type Swap, swapsOf } from './swaps.ts';

/** Two linacs of one centre out at once for their projects. */
export function twoOut(context: ConflictContext): FleetConflict[] {
  const swaps = swapsOf(context);
  return swaps.flatMap((later, at) =>
    swaps.slice(0, at).flatMap((earlier): FleetConflict[] => {
      const both = earlier.centreId === later.centreId ? overlap(earlier, later) : null;
      if (both === null || earlier.life === later.life || !isShown(both, context)) return [];
      const [one, other] = [earlier, later].map(({ life }) => life.machine.name);
      const months = fullMonth(both.from) === fullMonth(both.until) ? '' : ` to ${fullMonth(both.until)}`;
      return [
        {
          id: `twoOut/${earlier.project.id}/${later.project.id}`,
          kind: 'twoOut',
          severity: 'doubtful',
          place: {
            centreId: later.centreId,
            selection: { kind: 'project', id: later.project.id },
            period: both,
          },
          sentence: `${one} and ${other} of ${centreName(context, later.centreId)} are both out, ${fullMonth(both.from)}${months}: from ${longDate(both.from)} the centre treats on two machines fewer.`,
          ...mending(oneAfterOther(context, earlier, later, swaps)),
        },
      ];
    }),
  );
}

/** The later swap as soon after the earlier as no other swap of the centre is in its way. */
function oneAfterOther(context: ConflictContext, earlier: Swap, later: Swap, swaps: readonly Swap[]) {
  const others = swaps.filter((swap) => swap.centreId === later.centreId && swap !== later);
  const length = { from: later.from, until: later.until };
  let from = earlier.until;
  for (const other of others) {
    const moved = shiftTo(length, from);
    if (overlap(moved, other) !== null) from = other.until;
  }
  const last = others.findLast(({ until }) => until === from) ?? earlier;
  const start = startFor(later.project, later.from, from);
  return startLater(context, later.project, start, `to after ${workName(context, last.project)}`);
}

const shiftTo = ({ from, until }: Period, to: string): Period => ({
  from: to,
  until: addDays(to, daysBetween(from, until)),
});
