import type { Plan } from '../../../db/schema/plan.ts';
import { type AnyRecord, type RecordCollection, recordKey, recordsOf } from '../commands/recordKey.ts';
import { freshId } from '../scenarioCommands.ts';
import { textIn } from './fields.ts';
import type { ProblemPlace, Table, TableColumn } from './table.ts';

type CollectionTable = Omit<Table, 'rows' | 'keyOf' | 'puts' | 'cellPlace' | 'placeOf'> & {
  nameOf(record: AnyRecord, plan: Plan): string;
};

/** A table with a row for every record of a collection. */
export const collectionTable = ({ nameOf, ...table }: CollectionTable): Table => ({
  ...table,
  rows: (plan) =>
    recordsOf(plan, table.collection).map((record) => ({
      key: recordKey(table.collection, record),
      name: nameOf(record, plan),
      record,
    })),
  keyOf: (record) => recordKey(table.collection, record),
  puts: (_plan, changes) =>
    changes.flatMap(({ key, before, after }) => {
      const held = before === null && after !== null ? recordKey(table.collection, after) : key;
      return [{ collection: table.collection, key: held, record: after }];
    }),
  cellPlace: (_plan, { record }, column) => ({ collection: table.collection, record, field: column.field }),
  placeOf: (plan, path) => placeInCollection(plan, path, table.collection, table.columns(plan)),
});

/** The row and column of a path such as `machines[3].service.days`. */
export function placeInCollection(
  plan: Plan,
  path: string,
  collection: RecordCollection,
  columns: readonly TableColumn[],
): ProblemPlace | null {
  const [, name, at, rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const record = name === collection ? recordsOf(plan, collection)[Number(at)] : undefined;
  if (record === undefined) return null;
  const column =
    columns.find(({ key }) => key === rest) ??
    columns.find(({ key }) => rest !== '' && (key.startsWith(`${rest}.`) || rest.startsWith(`${key}.`))) ??
    columns.find(({ field }) => field === rest.split(/[.[]/)[0]);
  return { rowKey: recordKey(collection, record), columnKey: column?.key ?? null };
}

/** Gives a record an id from its name, once it has a name. */
export const identified =
  (taken: (plan: Plan) => readonly string[], stem: (row: AnyRecord, plan: Plan) => string | undefined) =>
  (plan: Plan, row: AnyRecord): AnyRecord => {
    const name = stem(row, plan);
    return textIn(row, 'id') !== undefined || name === undefined ? row : { id: freshId(name, taken(plan)), ...row };
  };
