import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import type { TableOut } from './tableOut.ts';

/** What the fleet's picture draws: a row for each machine's time in a bunker and for each project, in the picture's order. */
export const fleetTable = (title: string, { centres, projects }: Fleet): TableOut => ({
  title,
  columns: [
    ...['Trust', 'Centre', 'Bunker', 'What', 'Name', 'Model', 'From', 'Until', 'Design life ends'].map((name) => ({
      name,
    })),
    ...['Weeks', 'Weeks out of service', 'Status', 'From in the baseline'].map((name) => ({ name })),
    { name: 'Capital', unit: '£', form: 'pounds' },
  ],
  rows: centres.flatMap(({ trust, name: centre, treatment, simulators }) =>
    [...treatment, ...simulators].flatMap((row) => [
      ...row.lives.map((life) => [
        ...[trust, centre, row.name, 'machine', life.name, life.model, life.from, life.until, life.designLifeEnds],
        ...[null, null, null, null, null],
      ]),
      ...row.projects.map((project) => [
        ...[trust, centre, row.name, 'project', project.name, null, project.start, project.end, null],
        ...[project.weeks, project.weeksOut, project.status, project.baseline?.from ?? null],
        projects.get(project.projectId)?.capitalCost ?? null,
      ]),
      ...row.cancelled.map((ghost) => [
        ...[trust, centre, row.name, 'cancelled project', ghost.name, null, null, null, null],
        ...[null, null, null, ghost.from, null],
      ]),
    ]),
  ),
  notes: ['Until is the first day after. Machines that stand through all that is shown begin or end at its edge.'],
});
