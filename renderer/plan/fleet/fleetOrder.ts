import type { FleetConflict } from './conflicts/fleetConflict.ts';
import type { LaidTrust } from './fleetLayout.ts';

/** What the keyboard goes through, each with an order of its own. */
export const rovingKinds = ['group', 'machine', 'project', 'conflict'] as const;
export type RovingKind = (typeof rovingKinds)[number];

/** Something that can have the focus, whether it is drawn or not: how it is found, and how far down it lies. */
export type Stop = { field: 'group' | 'machine' | 'add-linac' | 'project' | 'conflict'; id: string; top: number };

/** Everything that can have the focus, from top to bottom. */
export function fleetOrder(
  layout: readonly LaidTrust[],
  conflicts: ReadonlyMap<string, readonly FleetConflict[]>,
): Record<RovingKind, Stop[]> {
  const order: Record<RovingKind, Stop[]> = { group: [], machine: [], project: [], conflict: [] };
  for (const trust of layout) {
    if (trust.heading) order.group.push({ field: 'group', id: trust.id, top: trust.top });
    for (const { centre, top, rows, spareTop } of trust.centres) {
      order.group.push({ field: 'group', id: centre.id, top });
      for (const { row, top: at } of rows) {
        const [first] = row.lives;
        if (first) order.machine.push({ field: 'machine', id: first.machineId, top: top + at });
        for (const { projectId } of row.projects) {
          order.project.push({ field: 'project', id: projectId, top: top + at });
        }
      }
      if (spareTop !== null) order.machine.push({ field: 'add-linac', id: centre.id, top: top + spareTop });
      const topOf = new Map(
        rows.flatMap(({ row, top: at }) =>
          [...row.lives.map(({ machineId }) => machineId), ...row.projects.map(({ projectId }) => projectId)].map(
            (id) => [id, top + at] as const,
          ),
        ),
      );
      const marked = (conflicts.get(centre.id) ?? []).filter(({ severity }) => severity !== 'note');
      const stops = marked.map(({ id, place }) => ({
        field: 'conflict' as const,
        id,
        top: topOf.get(place.selection.id) ?? top,
      }));
      order.conflict.push(...stops.sort((a, b) => a.top - b.top));
    }
  }
  return order;
}
