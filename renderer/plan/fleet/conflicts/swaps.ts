import { bunkerKinds } from '../../../../db/schema/machine.ts';
import type { Project } from '../../../../db/schema/project.ts';
import type { MachineLife } from '../../../simulation/resolvedMachines.ts';
import { earlierOf, laterOf } from '../../dates.ts';
import { endOf, outFrom } from '../change/reschedule.ts';
import type { Period } from '../fleetTypes.ts';
import type { ConflictContext } from './context.ts';

/** Weeks in which a linac is out for a project and will be back, itself or its successor. */
export type Swap = Period & { project: Project; life: MachineLife; centreId: string };

/** Every swap of a plan, in the order in which they take their machines out. */
export function swapsOf({ plan, lifeOf }: ConflictContext): Swap[] {
  return plan.projects
    .flatMap((project): Swap[] => {
      const life = lifeOf(project.machineId);
      const from = outFrom(project);
      const isSwap = project.kind === 'replace' || project.kind === 'move';
      if (!isSwap || life === undefined || from === null || !bunkerKinds.includes(life.machine.kind)) return [];
      return [{ project, life, centreId: centreAt(life, project.start), from, until: endOf(project) }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Where a machine stands on a date. */
export const centreAt = ({ stays, machine }: MachineLife, date: string): string =>
  (stays.find(({ until }) => until === null || until > date) ?? stays.at(-1))?.centreId ?? machine.centreId;

export const overlap = (a: Period, b: Period): Period | null => {
  const from = laterOf(a.from, b.from);
  const until = earlierOf(a.until, b.until);
  return from < until ? { from, until } : null;
};
