import { bunkerKinds, type Machine } from '../../../../db/schema/machine.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { resolvedMachines } from '../../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import { addDays, addWeeks, mondayFrom } from '../../dates.ts';
import { designLifeEnds } from '../designLifeEnds.ts';
import type { Period } from '../fleetTypes.ts';
import type { FleetEdit } from './fleetEdit.ts';
import { replaceEdit, replacementStart } from './machineEdits.ts';
import { endOf, outFrom } from './reschedule.ts';
import { usualOf, weeksBeforeOut, weeksOf } from './usual.ts';

/** A machine and the day its age counts from. */
export type Born = { machine: Machine; bornOn: string };

/**
 * Linacs that stand at a centre with nothing planned to end their service. What replaces another counts only where its
 * own life ends within the plan: nobody plans the replacement of a replacement beyond it.
 */
export function unreplaced(resolved: ResolvedPlan, centreId: string): Born[] {
  const { plan } = resolved;
  const until = addWeeks(plan.startDate, plan.horizonWeeks);
  const successors = new Set(plan.projects.flatMap(({ kind, id }) => (kind === 'replace' ? [id] : [])));
  return resolvedMachines(resolved).flatMap(({ machine, stays, outOfService, broughtBy, inService }) => {
    const isHere = stays.at(-1)?.centreId === centreId && outOfService === null;
    if (!isHere || !bunkerKinds.includes(machine.kind)) return [];
    const bornOn = broughtBy === undefined ? machine.commissioned : (inService ?? machine.commissioned);
    const isBeyond = successors.has(broughtBy ?? '') && designLifeEnds(bornOn, machine) >= until;
    return isBeyond ? [] : [{ machine, bornOn }];
  });
}

/** The weeks in which swaps already planned keep a machine of a centre out. */
export function swapsAt({ projects, machines }: Plan, centreId: string): Period[] {
  return projects.flatMap((project) => {
    const machine = machines.find(({ id }) => id === project.machineId) ?? project.newMachine;
    const from = outFrom(project);
    return machine?.centreId === centreId && from !== null ? [{ from, until: endOf(project) }] : [];
  });
}

/**
 * When each machine is to be replaced: as its design life ends, but one at a time in a centre, the oldest first, and
 * never while another of these weeks is taken.
 */
export function replacementStarts(plan: Plan, machines: readonly Born[], taken: readonly Period[]) {
  const busy = [...taken];
  return machines
    .toSorted((a, b) => designLifeEnds(a.bornOn, a.machine).localeCompare(designLifeEnds(b.bornOn, b.machine)))
    .map(({ machine, bornOn }) => {
      const { stages } = usualOf(plan, 'replace', machine.kind);
      const [before, whole] = [weeksBeforeOut(stages), weeksOf(stages)];
      const outAt = (start: string): Period => ({ from: addWeeks(start, before), until: addWeeks(start, whole) });
      let start = replacementStart(plan, machine, bornOn);
      for (;;) {
        const out = outAt(start);
        const inTheWay = busy.find(({ from, until }) => from < out.until && out.from < until);
        if (inTheWay === undefined) break;
        start = mondayFrom(addDays(inTheWay.until, -Math.round(7 * before)));
      }
      busy.push(outAt(start));
      return { machine, start };
    });
}

/** Replacements for every linac of a centre that has none; null when all have. */
export function planReplacementsEdit(resolved: ResolvedPlan, centreId: string): FleetEdit | null {
  const { plan } = resolved;
  const machines = unreplaced(resolved, centreId);
  if (machines.length === 0) return null;
  const edit = replaceEdit(plan, replacementStarts(plan, machines, swapsAt(plan, centreId)));
  const centre = plan.centres.find(({ id }) => id === centreId)?.name ?? centreId;
  const names = machines.map(({ machine }) => machine.name);
  const label = `Plan the replacement of ${new Intl.ListFormat('en-GB').format(names)} at ${centre}`;
  return { ...edit, label, scenarioName: `${centre} replaced` };
}
