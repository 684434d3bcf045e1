import { bunkerKinds } from '../../../../db/schema/machine.ts';
import type { MachineLife } from '../../../simulation/resolvedMachines.ts';
import { longDate } from '../../dates.ts';
import { type ConflictContext, centreName, isShown } from './context.ts';
import type { FleetConflict } from './fleetConflict.ts';
import { mending, startFor, startLater } from './mend.ts';
import { centreAt, overlap, type Swap, swapsOf } from './swaps.ts';

/** Swaps during which no machine of the same matched group treats at the centre, or a single one without a partner. */
export function noPartner(context: ConflictContext): FleetConflict[] {
  const swaps = swapsOf(context);
  return swaps.flatMap((swap): FleetConflict[] => {
    const { life, centreId, project } = swap;
    if (!isShown(swap, context)) return [];
    const here = context.lives.filter(
      (other) => other !== life && bunkerKinds.includes(other.machine.kind) && treatsAt(other, centreId, swap),
    );
    const group = life.machine.matchedGroup;
    const matched = here.filter((other) => group !== undefined && other.machine.matchedGroup === group);
    const fewest = fewestTreating(matched, swap, swaps);
    if (fewest > 1 || (group === undefined && here.length > 0)) return [];
    const centre = centreName(context, centreId);
    const weeks = `from ${longDate(swap.from)} to ${longDate(swap.until)}`;
    const place = { centreId, selection: { kind: 'project' as const, id: project.id }, period: swap };
    const id = `noPartner/${project.id}`;
    if (fewest === 1) {
      const left = matched[0]?.machine.name ?? '';
      const sentence = `While ${life.machine.name} is out, ${weeks}, ${left} of ${centre} has no matched partner: on its service days and when it breaks down, nothing else there can take its patients.`;
      return [{ id, kind: 'noPartner', severity: 'note', place, sentence }];
    }
    const rest =
      here.length === 0
        ? 'nothing else treats there, so its courses wait or travel. Send them elsewhere for that time, or bring another machine first.'
        : 'no machine that treats there is matched to it, so nobody can be moved across. Match another machine, or bring one first.';
    const sentence = `While ${life.machine.name} of ${centre} is out, ${weeks}, ${rest}`;
    return [{ id, kind: 'noPartner', severity: 'doubtful', place, sentence, ...mending(afterAPartner(context, swap)) }];
  });
}

const treatsAt = (life: MachineLife, centreId: string, period: Swap): boolean =>
  centreAt(life, period.from) === centreId &&
  (life.inService ?? '') < period.until &&
  (life.outOfService === null || life.outOfService > period.from);

/** The fewest of some machines that treat at once on any day of a swap. */
function fewestTreating(machines: readonly MachineLife[], swap: Swap, swaps: readonly Swap[]): number {
  const outs = swaps.filter((other) => other !== swap && machines.includes(other.life) && overlap(other, swap));
  const days = [
    swap.from,
    ...outs.map(({ from }) => from),
    ...machines.flatMap(({ outOfService }) => outOfService ?? []),
  ];
  const counts = days
    .filter((day) => day >= swap.from && day < swap.until)
    .map(
      (day) =>
        machines.filter(
          (life) =>
            (life.inService ?? '') <= day &&
            (life.outOfService === null || life.outOfService > day) &&
            !outs.some((out) => out.life === life && out.from <= day && day < out.until),
        ).length,
    );
  return Math.min(machines.length, ...counts);
}

/** The swap after the first matched machine that comes to the centre later, where one does. */
function afterAPartner(context: ConflictContext, { life, centreId, project, from }: Swap) {
  const comes = context.lives
    .filter(
      (other) =>
        other.broughtBy !== undefined &&
        other.broughtBy !== project.id &&
        other.machine.centreId === centreId &&
        other.machine.matchedGroup !== undefined &&
        other.machine.matchedGroup === life.machine.matchedGroup,
    )
    .flatMap(({ inService, machine }) => (inService === null ? [] : [{ inService, name: machine.name }]))
    .filter(({ inService }) => inService > from)
    .toSorted((a, b) => (a.inService < b.inService ? -1 : 1))[0];
  if (comes === undefined) return undefined;
  return startLater(context, project, startFor(project, from, comes.inService), `to after ${comes.name} comes`);
}
