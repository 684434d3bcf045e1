import type { Machine } from '../../db/schema/machine.ts';
import type { Project } from '../../db/schema/project.ts';
import { addWeeks } from './calendar/day.ts';
import type { ResolvedPlan } from './resolvedPlan.ts';

/** From `from` until the day before `until`. */
export type Window = { from: string; until: string };

/**
 * When and where a machine treats once projects and changes have been worked through. The fleet timeline draws this
 * and the simulation runs on it. Dates are ISO dates; null is open-ended. A window ends the day before `until`.
 */
export type MachineLife = {
  id: string;
  machine: Machine;
  /** First day it treats; null when it has treated since before the plan. */
  inService: string | null;
  /** First day it no longer treats; null when it never stops. */
  outOfService: string | null;
  /** Where it stands, in order of time: one stay, and one more for every move. */
  stays: { centreId: string; from: string | null; until: string | null }[];
  /** Days out of service known in advance to booking. */
  outages: (Window & { projectId: string })[];
  /** Days it is taken down without notice, by a change to it or to its centre. */
  down: (Window & { changeId: string })[];
  /** The project that brings it, and the one that takes it away. */
  broughtBy?: string;
  endedBy?: string;
};

type StageWindow = Window & { name: string; outOfService: boolean };

/** Records never change, and while one project is dragged the others are asked for again and again. */
const windowsOf = new WeakMap<Project, readonly StageWindow[]>();

/** When the stages of a project begin and end, in order; the project ends with the last. */
export function stageWindows(project: Project): readonly StageWindow[] {
  const known = windowsOf.get(project);
  if (known) return known;
  let weeks = 0;
  const windows = project.stages.map(({ name, weeks: length, outOfService }) => {
    const from = addWeeks(project.start, weeks);
    weeks += length;
    return { name, outOfService, from, until: addWeeks(project.start, weeks) };
  });
  windowsOf.set(project, windows);
  return windows;
}

/** What the lives of machines rest on. */
export type Fleet = Pick<ResolvedPlan, 'moves' | 'machineDown' | 'centreDown'> & {
  plan: Pick<ResolvedPlan['plan'], 'machines' | 'projects'>;
};

/** Every machine of the plan, those of projects after those of the fleet. */
export function resolvedMachines(resolved: Fleet): MachineLife[] {
  const { plan } = resolved;
  const lives = new Map<string, MachineLife>(plan.machines.map((machine) => [machine.id, lifeOf(machine)]));
  for (const { id, newMachine } of plan.projects) {
    if (newMachine) lives.set(newMachine.id, { ...lifeOf(newMachine), broughtBy: id });
  }
  for (const project of plan.projects) applyProject(lives, project);
  for (const { machineId, toCentreId, from } of resolved.moves) moveTo(lives.get(machineId), toCentreId, from);
  for (const { id, machineId, from, until } of resolved.machineDown) {
    lives.get(machineId)?.down.push({ changeId: id, from, until });
  }
  for (const { id, centreId, from, until } of resolved.centreDown) {
    for (const life of lives.values()) {
      for (const stay of life.stays) {
        const begins = stay.from !== null && stay.from > from ? stay.from : from;
        const ends = stay.until !== null && stay.until < until ? stay.until : until;
        if (stay.centreId === centreId && begins < ends) life.down.push({ changeId: id, from: begins, until: ends });
      }
    }
  }
  return [...lives.values()];
}

const lifeOf = (machine: Machine): MachineLife => ({
  id: machine.id,
  machine,
  inService: machine.inService ?? null,
  outOfService: machine.outOfService ?? null,
  stays: [{ centreId: machine.centreId, from: null, until: null }],
  outages: [],
  down: [],
});

/** What a project does to the machines it concerns; db/schema/project.ts says it in words. */
function applyProject(lives: Map<string, MachineLife>, project: Project): void {
  const stages = stageWindows(project);
  const out = stages.filter((stage) => stage.outOfService);
  const ends = stages.at(-1)?.until ?? project.start;
  const old = project.machineId === undefined ? undefined : lives.get(project.machineId);
  const brought = project.newMachine && lives.get(project.newMachine.id);
  if (brought) brought.inService = ends;
  if (!old) return;
  if (project.kind === 'replace' || project.kind === 'retire') {
    const last = out[0]?.from ?? ends;
    if (old.outOfService !== null && old.outOfService <= last) return;
    old.outOfService = last;
    old.endedBy = project.id;
  } else if (project.kind === 'move' && project.toCentreId !== undefined) {
    for (const { from, until } of out) old.outages.push({ projectId: project.id, from, until });
    moveTo(old, project.toCentreId, out.at(-1)?.until ?? ends);
  }
}

/** Ends the stay that covers the date and begins one at the other centre, lasting as long as the first would have. */
function moveTo(life: MachineLife | undefined, centreId: string, from: string): void {
  const stay = life?.stays.find((held) => (held.from ?? '') <= from && (held.until === null || from < held.until));
  if (!life || !stay) return;
  life.stays.push({ centreId, from, until: stay.until });
  stay.until = from;
  life.stays.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}
