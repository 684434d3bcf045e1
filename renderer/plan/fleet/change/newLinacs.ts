import { bunkerKinds, type Machine } from '../../../../db/schema/machine.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { addWeeks, longDate, mondayFrom } from '../../dates.ts';
import { freshId } from '../../scenarioCommands.ts';
import type { FleetEdit, FleetStep } from './fleetEdit.ts';
import { addEdit, replacementOf, takenIds } from './machineEdits.ts';
import { replacementStarts, swapsAt } from './planReplacements.ts';
import { usualOf, weeksOf } from './usual.ts';
import { usualLinac } from './usualLinac.ts';

/** A linac as a form gives it. */
export type LinacDraft = { name: string; from: string; minutesPerDay: number };

export type NewLinacs = {
  centreId: string;
  centreName: string;
  linacs: readonly LinacDraft[];
  /** Also plan their replacement when their design life ends. */
  replacements: boolean;
};

/** Machines that may exchange patients are called alike; those of a centre that already has some join them. */
function groupAt(plan: Plan, centreId: string): string {
  const held = plan.machines.find((machine) => machine.centreId === centreId && machine.matchedGroup !== undefined);
  return held?.matchedGroup ?? `${centreId}-linacs`;
}

/**
 * The steps that bring linacs to a centre. One that can still be built within the plan is brought by a project, in the
 * usual stages, ready on its day; one that comes sooner, or stands already, is just there from its day on.
 */
export function linacSteps(plan: Plan, { centreId, linacs, replacements }: NewLinacs): FleetStep[] {
  const taken = takenIds(plan);
  const usual = usualLinac(plan);
  const steps: FleetStep[] = [{ does: 'putSource', source: usual.source }];
  const weeks = weeksOf(usualOf(plan, 'add', 'linac').stages);
  const made = linacs.map(({ name, from, minutesPerDay }): { machine: Machine; bornOn: string } => {
    const id = freshId(`${centreId}-${name}`, taken);
    const ownDay = minutesPerDay !== usual.figures.minutesPerDay;
    const { minutesPerDay: _, ...sources } = usual.figures.fieldSources ?? {};
    const machine: Machine = {
      ...{ id, centreId, name, commissioned: from },
      ...usual.figures,
      ...(ownDay ? { minutesPerDay, fieldSources: sources } : {}),
      matchedGroup: groupAt(plan, centreId),
    };
    taken.push(id);
    const start = mondayFrom(addWeeks(from, -weeks));
    if (start >= plan.startDate) steps.push(...addEdit(plan, machine, start).steps);
    else {
      const inService = from > plan.startDate ? { inService: from } : {};
      steps.push({ does: 'putMachine', machine: { ...machine, ...inService } });
    }
    return { machine, bornOn: from };
  });
  if (!replacements) return steps;
  for (const { machine, start } of replacementStarts(plan, made, swapsAt(plan, centreId))) {
    const { project, usual: usualSwap } = replacementOf(plan, machine, start, taken);
    taken.push(project.id, project.newMachine?.id ?? '');
    steps.push({ does: 'putSource', source: usualSwap.source }, { does: 'putProject', project });
  }
  return steps;
}

export function newLinacsEdit(plan: Plan, wanted: NewLinacs): FleetEdit {
  const { centreName, linacs, replacements } = wanted;
  const names = new Intl.ListFormat('en-GB').format(linacs.map(({ name }) => name));
  const [first] = linacs;
  const when = first ? ` from ${longDate(first.from)}` : '';
  const label = `Add ${names} at ${centreName}${when}${replacements ? ', and plan to replace them' : ''}`;
  return { name: 'add-linac', label, scenarioName: `${names} added, ${centreName}`, steps: linacSteps(plan, wanted) };
}

/** The next names in the way the machines of a centre are called: LA4, LA5 after LA3. */
export function nextNames(plan: Plan, centreId: string, count: number): string[] {
  const machines = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];
  const numbers = machines
    .filter((machine) => machine.centreId === centreId && bunkerKinds.includes(machine.kind))
    .flatMap(({ name }) => Number(/^LA(\d+)/.exec(name)?.[1] ?? 0));
  const last = Math.max(0, ...numbers);
  return Array.from({ length: count }, (_, at) => `LA${last + at + 1}`);
}
