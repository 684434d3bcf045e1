import { bunkerKinds } from '../../../db/schema/machine.ts';
import { millions } from '../numbers.ts';
import type { FleetConflict } from './conflicts/fleetConflict.ts';
import type { Fleet, FleetCentre } from './fleetTypes.ts';

/** What a heading says of its group: `count` beside its rows, `words` in their place. */
export type TrustSummary = { count: string; words: string };

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const linacRows = ({ treatment }: FleetCentre) => treatment.filter(({ kind }) => bunkerKinds.includes(kind));

/** “7 linacs, 8 projects, £24.0m, 2 conflicts” */
export function centreSummary(fleet: Fleet, centres: readonly FleetCentre[], conflicts = 0): TrustSummary {
  const rows = centres.flatMap(({ treatment, simulators }) => [...treatment, ...simulators]);
  const linacs = centres.flatMap(linacRows).length;
  const spare = centres.reduce((sum, centre) => sum + centre.spare, 0);
  const projects = rows.flatMap((row) => row.projects);
  const cost = projects.reduce((sum, { projectId }) => sum + (fleet.projects.get(projectId)?.capitalCost ?? 0), 0);
  const machines = counted(linacs, 'linac');
  const empty = spare === 0 ? [] : [counted(spare, 'spare bunker')];
  const parts = [
    machines,
    ...empty,
    ...(projects.length > 0 ? [counted(projects.length, 'project')] : []),
    ...(cost > 0 ? [millions(cost)] : []),
    ...(conflicts > 0 ? [counted(conflicts, 'conflict')] : []),
  ];
  return { count: [machines, ...empty].join(', '), words: parts.join(', ') };
}

/** The same for all centres of a trust, which are counted first. */
export function trustSummary(
  fleet: Fleet,
  trustId: string,
  conflicts?: ReadonlyMap<string, readonly FleetConflict[]> | undefined,
): TrustSummary {
  const centres = fleet.centres.filter((centre) => centre.trustId === trustId);
  const found = centres.reduce((sum, { id }) => sum + (conflicts?.get(id)?.length ?? 0), 0);
  const { count, words } = centreSummary(fleet, centres, found);
  const many = counted(centres.length, 'centre');
  return { count: `${many}, ${count}`, words: `${many}, ${words}` };
}
