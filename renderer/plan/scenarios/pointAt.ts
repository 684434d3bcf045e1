import { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { type NamedKind, namesIn } from '../commands/recordNames.ts';

/** A reference of a change to what the plan does not hold, and what it could be pointed at instead. */
export type Missing = { field: string; what: string; others: readonly { id: string; name: string }[] };

const fields: readonly (readonly [field: string, kind: NamedKind, what: string])[] = [
  ['machineId', 'machine', 'machine'],
  ['projectId', 'project', 'project'],
  ['centreId', 'centre', 'centre'],
  ['fromCentreId', 'centre', 'centre'],
  ['toCentreId', 'centre', 'centre'],
  ['zoneId', 'zone', 'area'],
  ['pathwayId', 'pathway', 'pathway'],
];

/** What a change names itself that is not in the plan; nothing where the loss lies deeper, in what it would add. */
export function missingIn(plan: Plan, change: Change): Missing[] {
  const names = namesIn(plan);
  const held: Partial<Record<NamedKind, readonly { id: string }[]>> = {
    machine: [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])],
    project: plan.projects,
    centre: plan.centres,
    zone: plan.zones,
    pathway: plan.pathways,
  };
  const said = new Map<string, unknown>(Object.entries(change));
  return fields.flatMap(([field, kind, what]) => {
    const id = said.get(field);
    const records = held[kind] ?? [];
    if (typeof id !== 'string' || id === '*' || records.some((one) => one.id === id)) return [];
    const others = records.map((one) => ({ id: one.id, name: names(kind, one.id) }));
    return [{ field, what, others: others.toSorted((a, b) => a.name.localeCompare(b.name)) }];
  });
}

/** The change with another thing in the place of the one that went, switched on; null where that makes no sense. */
export function pointedAt(change: Change, field: string, id: string): Change | null {
  const { off: _off, lost: _lost, ...rest } = change;
  const parsed = Change.safeParse({ ...rest, [field]: id });
  return parsed.success ? parsed.data : null;
}
