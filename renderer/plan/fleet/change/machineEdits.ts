import type { Machine } from '../../../../db/schema/machine.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Project, ProjectKind } from '../../../../db/schema/project.ts';
import { addDays, addWeeks, fullMonth, longDate, mondayFrom } from '../../dates.ts';
import { financialYearOf } from '../../financialYear.ts';
import { freshId } from '../../scenarioCommands.ts';
import { designLifeEnds } from '../designLifeEnds.ts';
import type { FleetEdit, FleetStep } from './fleetEdit.ts';
import { endOf, spendDay } from './reschedule.ts';
import { type Usual, usualOf, weeksBeforeOut } from './usual.ts';

/** A machine as it is spoken of in a network: “Southampton General LA3”. */
export function machineName(plan: Plan, { centreId, name }: Pick<Machine, 'centreId' | 'name'>): string {
  const centre = plan.centres.find(({ id }) => id === centreId)?.name;
  return centre === undefined || name.includes(centre) ? name : `${centre} ${name}`;
}

/** Every id that a machine or a project of the plan, or of one of its scenarios, has. */
export function takenIds(plan: Plan): string[] {
  const changes = plan.scenarios.flatMap((scenario) => scenario.changes);
  const added = changes.flatMap((change) => (change.type === 'addProject' ? [change.project] : []));
  const machines = changes.flatMap((change) => (change.type === 'addMachine' ? [change.machine.id] : []));
  return [
    ...plan.machines.map(({ id }) => id),
    ...machines,
    ...[...plan.projects, ...added].flatMap(({ id, newMachine }) => (newMachine ? [id, newMachine.id] : [id])),
  ];
}

type Draft = Pick<Project, 'kind' | 'start'> & Partial<Project> & { id: string };

/** A project with what is usual of its kind, and where that comes from. */
function usualProject(
  plan: Plan,
  kind: ProjectKind,
  machine: Machine,
  draft: Draft,
): { project: Project; usual: Usual } {
  const usual = usualOf(plan, kind, machine.kind);
  const { id } = usual.source;
  const costs = kind === 'replace' || kind === 'add';
  const project: Project = {
    stages: usual.stages,
    ...(costs && usual.capitalCost !== undefined ? { capitalCost: usual.capitalCost } : {}),
    status: 'idea',
    ...draft,
    fieldSources: { stages: id, ...(costs && usual.capitalCost !== undefined ? { capitalCost: id } : {}) },
  };
  if (costs) project.financialYear = financialYearOf(spendDay(project));
  if (project.newMachine) project.newMachine = { ...project.newMachine, commissioned: endOf(project) };
  return { project, usual };
}

/** The start of a replacement that takes a machine out when its design life ends, on a Monday within the plan. */
export function replacementStart(plan: Plan, machine: Machine, bornOn: string): string {
  const ends = designLifeEnds(bornOn, machine);
  const start = addWeeks(ends, -weeksBeforeOut(usualOf(plan, 'replace', machine.kind).stages));
  return mondayFrom(start < plan.startDate ? plan.startDate : addDays(start, -6));
}

/** The replacement of a machine, its successor like it in everything but its age. */
export function replacementOf(plan: Plan, machine: Machine, start: string, taken: readonly string[]) {
  const name = machine.name.replace(/ \(new\)$/, '');
  const newId = freshId(`${machine.id}-new`, taken);
  const { inService: _in, outOfService: _out, ...kept } = machine;
  return usualProject(plan, 'replace', machine, {
    id: freshId(`replace-${machine.id}`, taken),
    kind: 'replace',
    name: `Replace ${name}`,
    machineId: machine.id,
    start,
    newMachine: { ...kept, id: newId, name: `${name} (new)` },
  });
}

/** Replacements for these machines, each from the date it is given: one edit. */
export function replaceEdit(plan: Plan, machines: readonly { machine: Machine; start: string }[]): FleetEdit {
  const taken = takenIds(plan);
  const steps = machines.flatMap(({ machine, start }): FleetStep[] => {
    const { project, usual } = replacementOf(plan, machine, start, taken);
    taken.push(project.id, project.newMachine?.id ?? '');
    return [
      { does: 'putSource', source: usual.source },
      { does: 'putProject', project },
    ];
  });
  const [first] = machines;
  const one = machines.length === 1 && first;
  const label = one
    ? `Replace ${machineName(plan, one.machine)} from ${longDate(one.start)}`
    : `Plan replacements of ${machines.map(({ machine }) => machineName(plan, machine)).join(', ')}`;
  const scenarioName = one ? `${machineName(plan, one.machine)} replaced` : `${machines.length} machines replaced`;
  return { name: 'replace-machine', label, scenarioName, steps };
}

/** The end of a machine's service, decommissioned in the usual stages. */
export function retireEdit(plan: Plan, machine: Machine, start: string): FleetEdit {
  const name = machineName(plan, machine);
  const { project, usual } = usualProject(plan, 'retire', machine, {
    id: freshId(`retire-${machine.id}`, takenIds(plan)),
    kind: 'retire',
    name: `Retire ${machine.name}`,
    machineId: machine.id,
    start,
  });
  return {
    name: 'retire-machine',
    label: `Retire ${name} from ${longDate(start)}`,
    scenarioName: `${name} retired`,
    steps: [
      { does: 'putSource', source: usual.source },
      { does: 'putProject', project },
    ],
  };
}

export function moveEdit(plan: Plan, machine: Machine, toCentreId: string, start: string): FleetEdit {
  const name = machineName(plan, machine);
  const to = plan.centres.find(({ id }) => id === toCentreId)?.name ?? toCentreId;
  const { project, usual } = usualProject(plan, 'move', machine, {
    id: freshId(`move-${machine.id}`, takenIds(plan)),
    kind: 'move',
    name: `Move ${machine.name}`,
    machineId: machine.id,
    toCentreId,
    start,
  });
  return {
    name: 'move-machine',
    label: `Move ${name} to ${to} from ${longDate(start)}`,
    scenarioName: `${name} moved to ${to}`,
    steps: [
      { does: 'putSource', source: usual.source },
      { does: 'putProject', project },
    ],
  };
}

/** One more machine, brought by a project, or standing there by the plan's start when it was commissioned before. */
export function addEdit(plan: Plan, machine: Machine, start: string | null): FleetEdit {
  const name = machineName(plan, machine);
  const named = { name: 'add-machine', scenarioName: `${name} added` };
  if (start === null) {
    const steps: FleetStep[] = [{ does: 'putMachine', machine }];
    return { ...named, label: `Add ${name}, in use from ${fullMonth(machine.commissioned)}`, steps };
  }
  const { project, usual } = usualProject(plan, 'add', machine, {
    id: freshId(`add-${machine.id}`, takenIds(plan)),
    kind: 'add',
    name: `Add ${machine.name}`,
    start,
    newMachine: machine,
  });
  const steps: FleetStep[] = [
    { does: 'putSource', source: usual.source },
    { does: 'putProject', project },
  ];
  return { ...named, label: `Add ${name} from ${longDate(start)}`, steps };
}
