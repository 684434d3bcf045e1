import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../projectName.ts';
import { freshId } from '../scenarioCommands.ts';
import { findRecord } from './findRecord.ts';
import { put, putRecords } from './putRecords.ts';
import { recordTitle } from './recordName.ts';
import { namesIn } from './recordNames.ts';
import type { NamedCollection } from './renameRecord.ts';

/** A duplicate, and the key by which it is found once the command has been executed. */
export type Duplicate = { command: Command; key: string };

/**
 * A copy of a record at the end of its collection, under an id of its own and named as a copy; a project's new machine
 * is copied with it. What hangs on the record (a centre's machines, an area's demand) stays where it is.
 */
export function duplicateRecord(plan: Plan, collection: NamedCollection, key: string): Duplicate | null {
  const record = findRecord(plan, collection, key);
  if (record === undefined) return null;
  const names = namesIn(plan);
  const taken = idsOf(plan);
  const id = freshId(record.id, taken);
  const own = record.name ?? names('project', record.id);
  const copy = { ...record, id, name: clipped(`${own} (copy)`, 200) };
  const newMachine = 'newMachine' in copy && copy.newMachine ? copy.newMachine : undefined;
  const brought = newMachine && { newMachine: { ...newMachine, id: freshId(newMachine.id, [...taken, id]) } };
  const command = putRecords(
    plan,
    { name: 'duplicate-record', label: `Duplicate ${recordTitle(collection, record, names)}` },
    [{ ...put(collection, record, id), record: { ...copy, ...brought } }],
  );
  return command && { command, key: id };
}

type Identified = { readonly id: string };

/** Every id that a record of the plan has, or that a project or a scenario would add. */
function idsOf({ trusts, centres, machines, projects, pathways, zones, scenarios, benchmarks = [] }: Plan): string[] {
  const changes = scenarios.flatMap((scenario) => scenario.changes);
  const planned = [...projects, ...changes.flatMap((change) => (change.type === 'addProject' ? [change.project] : []))];
  const all: readonly Identified[] = [
    ...[trusts, centres, machines, pathways, zones, scenarios, benchmarks, planned].flat(),
    ...planned.flatMap(({ newMachine }) => newMachine ?? []),
    ...changes.flatMap((change) => (change.type === 'addMachine' ? [change.machine] : [])),
    ...changes.flatMap((change) => (change.type === 'openCentre' ? [change.centre] : [])),
  ];
  return all.map(({ id }) => id);
}
