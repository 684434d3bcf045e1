import type { Project } from '../../../../db/schema/project.ts';
import { addDays, daysBetween, fullMonth, longDate, mondayFrom } from '../../dates.ts';
import { movedName } from '../../projectName.ts';
import { replaceEdit, replacementStart } from '../change/machineEdits.ts';
import { endOf, outFrom, rescheduled } from '../change/reschedule.ts';
import { designLifeEnds } from '../designLifeEnds.ts';
import { type ConflictContext, centreName, workName } from './context.ts';
import type { FleetConflict } from './fleetConflict.ts';
import { mendBy, mending, startFor } from './mend.ts';
import { centreAt, overlap, swapsOf } from './swaps.ts';

/** A replacement later than this after the end of a design life is worth a note: slots seldom fall on the day. */
const graceDays = 183;

const simulators: ReadonlySet<string> = new Set(['ctSimulator', 'mrSimulator']);

/** Machines that go on past their design life: with nothing planned, or with what is planned coming late. */
export function pastLife(context: ConflictContext): FleetConflict[] {
  const { lives, plan, shown } = context;
  return lives.flatMap((life): FleetConflict[] => {
    const { machine, outOfService, broughtBy, endedBy } = life;
    const bornOn = broughtBy === undefined ? machine.commissioned : (life.inService ?? machine.commissioned);
    const ends = designLifeEnds(bornOn, machine);
    const until = outOfService ?? shown.until;
    const isOpen = outOfService === null || outOfService >= shown.until;
    const closes = plan.centres.find(({ id }) => id === centreAt(life, ends))?.closes;
    if (ends >= shown.until || until <= addDays(ends, isOpen ? 0 : graceDays) || (closes ?? '9999') <= ends) return [];
    const centreId = centreAt(life, ends);
    const name = `${machine.name} of ${centreName(context, centreId)}`;
    const place = {
      centreId,
      selection: { kind: 'machine' as const, id: machine.id },
      period: { from: ends, until },
    };
    const id = `pastLife/${machine.id}`;
    if (isOpen) {
      const start = replacementStart(plan, machine, bornOn);
      const edit = replaceEdit(plan, [{ machine, start }]);
      const label = `Plan the ${machine.name} replacement: ${longDate(start)}`;
      return [
        {
          id,
          kind: 'pastLife',
          severity: simulators.has(machine.kind) ? 'note' : 'doubtful',
          place,
          sentence: `${name} reaches the end of its design life in ${fullMonth(ends)}, and nothing is planned to replace it.`,
          ...mending(start < shown.until ? mendBy(context, { ...edit, label }) : undefined),
        },
      ];
    }
    const months = Math.round(daysBetween(ends, until) / 30.44);
    return [
      {
        id,
        kind: 'pastLife',
        severity: 'note',
        place,
        sentence: `${name} treats on for ${months} months past its design life, which ends in ${fullMonth(ends)}; it goes in ${fullMonth(until)}.`,
        ...mending(inTime(context, endedBy, ends)),
      },
    ];
  });
}

/** The project that ends a machine's service, early enough for its design life; none where that lies in the past. */
function inTime(context: ConflictContext, projectId: string | undefined, ends: string) {
  const project = context.plan.projects.find(({ id }) => id === projectId);
  const out = project && outFrom(project);
  if (!project || !out || project.status === 'done' || project.status === 'underway') return undefined;
  const start = mondayFrom(addDays(startFor(project, out, ends), -6));
  if (start < context.shown.from || clashesWithAnother(context, rescheduled(project, start))) return undefined;
  return mendBy(context, {
    name: 'move-project',
    label: `Bring ${workName(context, project)} forward to ${longDate(start)}`,
    scenarioName: movedName(context.plan, project),
    steps: [{ does: 'putProject', project: rescheduled(project, start) }],
  });
}

/** Whether a swap at other dates would be out together with another of its centre. */
function clashesWithAnother(context: ConflictContext, project: Project): boolean {
  const swaps = swapsOf(context);
  const own = swaps.find((swap) => swap.project.id === project.id);
  const out = { from: outFrom(project) ?? project.start, until: endOf(project) };
  return swaps.some((swap) => swap !== own && swap.centreId === own?.centreId && overlap(swap, out) !== null);
}
