import { overfullCentres } from '../../../db/schema/check/bunkers.ts';
import { type Clash, clashesIn } from '../../../db/schema/check/clashes.ts';
import { dateOf } from '../../../db/schema/check/day.ts';
import { programmeOf } from '../../../db/schema/check/programme.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Problem } from '../../../db/schema/problem.ts';
import type { Project } from '../../../db/schema/project.ts';
import { upperFirst } from '../firstLetter.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { findMachine } from '../scenario/records.ts';
import { joined, longDate } from './words.ts';

/** Projects that cannot both be done as dated, and centres with more linacs than bunkers. */
export function clashWarnings(resolved: ResolvedPlan): Problem[] {
  const plan = withMoves(resolved);
  const draft = { path: '', value: plan };
  return [
    ...overfullCentres(draft).map(({ path, centreId, bunkers, day, atStart, machineIds }) => {
      const centre = plan.centres.find(({ id }) => id === centreId)?.name ?? centreId;
      const room = bunkers === 0 ? 'no bunker' : bunkers === 1 ? 'one bunker' : `${bunkers} bunkers`;
      const linacs = machineIds.length === 1 ? 'one linac stands' : `${machineIds.length} linacs stand`;
      const when = atStart ? 'at the start of the plan' : `on ${longDate(dateOf(day))}`;
      const message = `${centre} has ${room}, but ${linacs} there ${when}: ${joined(namesOf(plan, machineIds))}. Give it more bunkers, or take a machine out first; the simulation lets all of them treat.`;
      return { path: `${path}.bunkers`, message };
    }),
    ...clashesIn(programmeOf(draft)).map((clash) => ({
      path: clash.work.path,
      message: clashSentence(plan, clash),
    })),
  ];
}

/** Moves that a scenario makes, as projects that take no time, so that the rules of the plan see them. */
function withMoves({ plan, moves }: ResolvedPlan): Plan {
  if (moves.length === 0) return plan;
  const projects = moves.map(
    ({ id, machineId, toCentreId, from }): Project => ({
      id,
      kind: 'move',
      machineId,
      toCentreId,
      start: from,
      stages: [],
      status: 'idea',
    }),
  );
  return { ...plan, projects: [...plan.projects, ...projects] };
}

function clashSentence(plan: Plan, { kind, work, other }: Clash): string {
  const starts = `${upperFirst(nameOf(plan, work))} starts on ${longDate(dateOf(work.startDay))}`;
  const another = nameOf(plan, other);
  switch (kind) {
    case 'overlap':
      return `${starts}, while ${another} works on the same machine until ${longDate(dateOf(other.endDay))}. Start it then or later.`;
    case 'gone':
      return `${starts}, when its machine has gone: ${another} takes it away on ${longDate(dateOf(other.outDay))}. Move one of them, or leave one out.`;
    case 'notYet':
      return `${starts}, before its machine is there: ${another} brings it to the same bunker on ${longDate(dateOf(other.endDay))}. Start it then or later.`;
  }
}

const kinds: Record<Project['kind'], string> = {
  replace: 'the replacement',
  add: 'the addition',
  retire: 'the retirement',
  move: 'the move',
};

/** A project by its own name, else by what it does to which machine of which centre. */
function nameOf(plan: Plan, { id, kind, machineId }: Clash['work']): string {
  const project = plan.projects.find((held) => held.id === id);
  const machine = machineId === undefined ? project?.newMachine : findMachine(plan, machineId);
  if (project?.name !== undefined || machine === undefined) return `“${project?.name ?? id}”`;
  const centre = plan.centres.find((held) => held.id === machine.centreId)?.name ?? machine.centreId;
  return `${kinds[kind]} of ${machine.name} at ${centre}`;
}

/** Machines by name; by name and id where two share a name, as a machine and its successor often do. */
function namesOf(plan: Plan, ids: readonly string[]): string[] {
  const names = ids.map((id) => findMachine(plan, id)?.name ?? id);
  return names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${ids[at] ?? name})`,
  );
}
