import type { Plan } from '../../../db/schema/plan.ts';
import type { Put } from '../commands/putRecords.ts';
import { type AnyRecord, recordKey, recordsOf } from '../commands/recordKey.ts';
import { field, numberIn, recordIn, withField, worked } from './fields.ts';
import type { Named } from './kinds/named.ts';
import { plainText } from './kinds/plainText.ts';
import type { ValueKind } from './kinds/valueKind.ts';
import type { Table, TableColumn } from './table.ts';

type MatrixTable = Omit<
  Table,
  'rows' | 'keyOf' | 'puts' | 'cellPlace' | 'placeOf' | 'columns' | 'headers' | 'identity' | 'begin' | 'complete'
> & {
  down: { label: string; field: string; of(plan: Plan): readonly Named[] };
  across: { field: string; of(plan: Plan): readonly Named[]; unit?: string };
  /** Fields that every record of this matrix has, such as the mode of travel. */
  also: AnyRecord;
  /** The field that the cells show. */
  value: string;
  /** The field without which a record is nothing: clearing it removes the record. */
  essential: string;
  kind: ValueKind;
  total?: 'sum' | 'mean';
  blank?: string;
  /** Columns after the cells, worked out from a row. */
  extra?(plan: Plan): TableColumn[];
  /** A column that is worked out and stays in sight beside the name. */
  lead?: TableColumn;
};

/** The record behind a cell. */
export const cellRecord = (row: AnyRecord, acrossId: string): AnyRecord | undefined =>
  recordIn(row, `cell:${acrossId}`);

/**
 * A table with a row for each of one kind of thing and a column for each of another, and in each cell a figure of
 * the record that joins them. A row holds the joined records under `cell:<id>`.
 */
export function matrixTable(matrix: MatrixTable): Table {
  const { down, across, also, value, essential, kind, extra, lead, ...table } = matrix;
  const cellKey = (id: string) => `cell:${id}`;

  const cell = ({ id, name }: Named): TableColumn =>
    field(cellKey(id), name, kind, {
      width: 104,
      field: value,
      ...(across.unit !== undefined && { unit: across.unit }),
      ...(matrix.total && { total: matrix.total }),
      blank: () => matrix.blank ?? '',
      get: (row) => cellRecord(row, id)?.[value],
      set(row, given) {
        const held = cellRecord(row, id) ?? { [down.field]: row.id, [across.field]: id, ...also };
        const next = withField(held, value, given);
        return withField(
          row,
          cellKey(id),
          numberIn(next, essential) === undefined && value === essential ? undefined : next,
        );
      },
    });

  const isMine = (record: AnyRecord) => Object.entries(also).every(([key, held]) => record[key] === held);

  return {
    ...table,
    headers: 1,
    frozen: lead ? 2 : 1,
    identity: ['name'],
    columns: (plan) => [
      worked('name', down.label, plainText({ longest: 200 }), `named in the table ${down.label}s`, (row) => row.name, {
        width: 262,
      }),
      ...(lead ? [lead] : []),
      ...across.of(plan).map(cell),
      ...(extra?.(plan) ?? []),
    ],
    rows(plan) {
      const byRow = new Map<unknown, AnyRecord>();
      const records: readonly AnyRecord[] = recordsOf(plan, table.collection);
      for (const record of records) {
        if (!isMine(record)) continue;
        const row = byRow.get(record[down.field]) ?? {};
        byRow.set(record[down.field], Object.assign(row, { [cellKey(String(record[across.field]))]: record }));
      }
      return down.of(plan).map(({ id, name }) => ({ key: id, name, record: { id, name, ...byRow.get(id) } }));
    },
    keyOf: (row) => String(row.id),
    puts(plan, changes) {
      return changes.flatMap(({ before, after }) =>
        across.of(plan).flatMap(({ id }): Put[] => {
          const was = before === null ? undefined : cellRecord(before, id);
          const is = after === null ? undefined : cellRecord(after, id);
          const known = was ?? is;
          if (known === undefined || was === is) return [];
          return [{ collection: table.collection, key: recordKey(table.collection, known), record: is ?? null }];
        }),
      );
    },
    cellPlace(_plan, row, column) {
      const record = recordIn(row.record, column.key);
      return record ? { collection: table.collection, record, field: column.field } : null;
    },
    placeOf(plan, path) {
      const [, name, at] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
      const held: readonly AnyRecord[] = name === table.collection ? recordsOf(plan, table.collection) : [];
      const record = held[Number(at)];
      if (record === undefined || !isMine(record)) return null;
      return { rowKey: String(record[down.field]), columnKey: cellKey(String(record[across.field])) };
    },
  };
}
