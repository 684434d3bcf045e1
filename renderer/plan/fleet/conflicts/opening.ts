import { longDate } from '../../dates.ts';
import { endOf } from '../change/reschedule.ts';
import { type ConflictContext, centreName, workName } from './context.ts';
import type { FleetConflict } from './fleetConflict.ts';
import { mending, startFor, startLater } from './mend.ts';

/** Projects that bring a machine to a centre which is not open by then, or has closed. */
export function beforeOpening(context: ConflictContext): FleetConflict[] {
  const { plan } = context;
  return plan.projects.flatMap((project): FleetConflict[] => {
    const centreId = project.toCentreId ?? (project.kind === 'add' ? project.newMachine?.centreId : undefined);
    const centre = plan.centres.find(({ id }) => id === centreId);
    const ready = endOf(project);
    if (!centre) return [];
    const place = {
      centreId: centre.id,
      selection: { kind: 'project' as const, id: project.id },
      period: { from: project.start, until: ready },
    };
    const base = { id: `beforeOpening/${project.id}`, kind: 'beforeOpening' as const, place };
    const name = workName(context, project);
    if (centre.opens !== undefined && ready < centre.opens) {
      const start = startFor(project, ready, centre.opens);
      return [
        {
          ...base,
          severity: 'note',
          sentence: `${name} is ready on ${longDate(ready)}, and ${centreName(context, centre.id)} opens on ${longDate(centre.opens)}: until then the machine stands idle.`,
          ...mending(startLater(context, project, start, 'to be ready when the centre opens')),
        },
      ];
    }
    if (centre.closes === undefined || ready < centre.closes) return [];
    const sentence = `${name} is ready on ${longDate(ready)}, when ${centreName(context, centre.id)} has closed, on ${longDate(centre.closes)}.`;
    return [{ ...base, severity: 'wrong', sentence }];
  });
}
