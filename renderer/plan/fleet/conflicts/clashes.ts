import { type Clash, clashesIn } from '../../../../db/schema/check/clashes.ts';
import { dateOf } from '../../../../db/schema/check/day.ts';
import { programmeOf } from '../../../../db/schema/check/programme.ts';
import type { Project } from '../../../../db/schema/project.ts';
import { longDate } from '../../dates.ts';
import { removeProjectEdit } from '../change/projectEdits.ts';
import { endOf } from '../change/reschedule.ts';
import { type ConflictContext, centreName, workName } from './context.ts';
import type { FleetConflict } from './fleetConflict.ts';
import { mendBy, mending, startLater } from './mend.ts';
import { centreAt } from './swaps.ts';

/** Projects that cannot both be done as dated, and those that start before the machine they work on is there. */
export function clashes(context: ConflictContext): FleetConflict[] {
  const { plan } = context;
  const byId = new Map(plan.projects.map((project) => [project.id, project]));
  const pairs = clashesIn(programmeOf({ path: '', value: plan })).flatMap((clash) => {
    const [project, other] = [byId.get(clash.work.id), byId.get(clash.other.id)];
    return project && other ? [ofPair(context, clash, project, other)] : [];
  });
  return [...pairs, ...plan.projects.flatMap((project) => beforeItsMachine(context, project))];
}

function ofPair(
  context: ConflictContext,
  { kind, other: work }: Clash,
  project: Project,
  other: Project,
): FleetConflict {
  const [name, another] = [workName(context, project), workName(context, other)];
  const centre = centreName(context, centreIdOf(context, project));
  const starts = `${name} at ${centre} starts on ${longDate(project.start)}`;
  const free = dateOf(work.endDay);
  const sentences = {
    overlap: `${starts}, while ${another} works on the same machine until ${longDate(free)}.`,
    notYet: `${starts}, before the machine it works on is there: ${another} brings it on ${longDate(free)}.`,
    gone: `${starts}, when its machine has gone: ${another} takes it away on ${longDate(dateOf(work.outDay))}.`,
  };
  const mend =
    kind === 'gone'
      ? mendBy(context, removeProjectEdit(context.plan, project))
      : startLater(context, project, free, `to after ${another}`);
  return {
    id: `${kind}/${project.id}/${other.id}`,
    kind,
    severity: 'wrong',
    place: placeOf(context, project),
    sentence: sentences[kind],
    ...mending(mend),
  };
}

function beforeItsMachine(context: ConflictContext, project: Project): FleetConflict[] {
  const machine = context.plan.machines.find(({ id }) => id === project.machineId);
  const since = machine?.inService ?? machine?.commissioned;
  if (!machine || since === undefined || project.start >= since) return [];
  const name = workName(context, project);
  return [
    {
      id: `notYet/${project.id}`,
      kind: 'notYet',
      severity: 'wrong',
      place: placeOf(context, project),
      sentence: `${name} starts on ${longDate(project.start)}, before ${machine.name} is in use, on ${longDate(since)}.`,
      ...mending(startLater(context, project, since, `to when ${machine.name} is in use`)),
    },
  ];
}

function centreIdOf({ lifeOf }: ConflictContext, project: Project): string {
  const life = lifeOf(project.machineId);
  return life ? centreAt(life, project.start) : (project.newMachine?.centreId ?? '');
}

const placeOf = (context: ConflictContext, project: Project): FleetConflict['place'] => ({
  centreId: centreIdOf(context, project),
  selection: { kind: 'project', id: project.id },
  period: { from: project.start, until: endOf(project) },
});
