import type { Put } from '../commands/putRecords.ts';
import { type AnyRecord, recordKey, recordsOf } from '../commands/recordKey.ts';
import { textIn } from './fields.ts';
import type { RowChange, Table, TableRow } from './table.ts';

type PartsTable = Omit<Table, 'rows' | 'keyOf' | 'puts' | 'cellPlace' | 'placeOf' | 'groupOf'> & {
  /** The field of the owner that holds the parts. */
  partsField: string;
  /** The field of a row that names its owner. */
  ownerField: string;
  nameOf(row: AnyRecord, plan: Parameters<Table['rows']>[0]): string;
  /** The parts of an owner as rows, without the field that names it. */
  partsOf(owner: AnyRecord): AnyRecord[];
  withParts(owner: AnyRecord, parts: readonly AnyRecord[]): AnyRecord;
};

/** A table of what stands inside records, such as the stages of projects: one row for each part, an owner's together. */
export function partsTable({ partsField, ownerField, nameOf, partsOf, withParts, ...table }: PartsTable): Table {
  const owner = (row: AnyRecord): string => textIn(row, ownerField) ?? '';
  const rowsOf = (record: AnyRecord): { key: string; record: AnyRecord }[] =>
    partsOf(record).map((part, at) => ({
      key: `${textIn(record, 'id')}|${at}`,
      record: { [ownerField]: record.id, ...part },
    }));
  const rows = (plan: Parameters<Table['rows']>[0]): TableRow[] =>
    recordsOf(plan, table.collection)
      .flatMap(rowsOf)
      .map(({ key, record }) => ({ key, name: nameOf(record, plan), record }));
  return {
    ...table,
    rows,
    groupOf: owner,
    keyOf: owner,
    puts(plan, changes) {
      const byKey = new Map(changes.map((change) => [change.key, change]));
      const ends = changes.flatMap(({ before, after }) => [before, after]);
      const concerned = new Set(ends.map((row) => (row === null ? '' : owner(row))));
      return recordsOf(plan, table.collection).flatMap((record): Put[] => {
        const id = textIn(record, 'id') ?? '';
        if (!concerned.has(id)) return [];
        const kept = rowsOf(record).flatMap(({ key, record: part }) => {
          const change = byKey.get(key);
          return change === undefined
            ? [part]
            : change.after !== null && owner(change.after) === id
              ? [change.after]
              : [];
        });
        const come = changes.flatMap(({ before, after }: RowChange) =>
          after !== null && owner(after) === id && (before === null || owner(before) !== id) ? [after] : [],
        );
        return [
          {
            collection: table.collection,
            key: recordKey(table.collection, record),
            record: withParts(record, [...kept, ...come]),
          },
        ];
      });
    },
    cellPlace(plan, row) {
      const record = recordsOf(plan, table.collection).find((held: AnyRecord) => held.id === owner(row.record));
      return record ? { collection: table.collection, record, field: partsField } : null;
    },
    placeOf(plan, path) {
      const [, name, at, field, part] = /^(\w+)\[(\d+)\]\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
      const record: AnyRecord | undefined =
        name === table.collection ? recordsOf(plan, table.collection)[Number(at)] : undefined;
      if (record === undefined || field !== partsField) return null;
      return { rowKey: `${textIn(record, 'id')}|${part ?? 0}`, columnKey: null };
    },
  };
}
