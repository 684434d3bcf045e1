import type { Machine } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';

/** The machine of this id, in the fleet or brought by a project. */
export function findMachine(plan: Plan, id: string): Machine | undefined {
  return (
    plan.machines.find((machine) => machine.id === id) ??
    plan.projects.find((project) => project.newMachine?.id === id)?.newMachine
  );
}

/** The plan with one machine replaced, wherever it is held. */
export function withMachine(plan: Plan, changed: Machine): Plan {
  if (plan.machines.some((machine) => machine.id === changed.id)) {
    return { ...plan, machines: replaced(plan.machines, changed) };
  }
  const projects = plan.projects.map((project) =>
    project.newMachine?.id === changed.id ? { ...project, newMachine: changed } : project,
  );
  return { ...plan, projects };
}

/** The records with the one of the same id replaced, the rest shared. */
export function replaced<T extends { id: string }>(records: readonly T[], changed: T): T[] {
  return records.map((record) => (record.id === changed.id ? changed : record));
}

type Named = readonly { id: string }[];

/** A sentence when no record has this id; `*` stands for all of them. */
export function missing(what: string, records: Named, id: string): string | undefined {
  return id === '*' || records.some((record) => record.id === id) ? undefined : `there is no ${what} "${id}"`;
}

export function missingMachine(plan: Plan, id: string): string | undefined {
  return id === '*' || findMachine(plan, id) ? undefined : `there is no machine "${id}"`;
}

/** A sentence when a record of this id is there already. */
export function taken(what: string, records: Named, id: string): string | undefined {
  return records.some((record) => record.id === id) ? `there is already a ${what} "${id}"` : undefined;
}

export function takenMachine(plan: Plan, id: string): string | undefined {
  return findMachine(plan, id) ? `there is already a machine "${id}"` : undefined;
}
