import type { Plan } from '../../../db/schema/plan.ts';
import { plainly } from '../../plan/names.ts';
import { aCentre, aZone } from '../../plan/tables/kinds/references.ts';
import type { ValueKind } from '../../plan/tables/kinds/valueKind.ts';
import type { Table, TableColumn, TableRow } from '../../plan/tables/table.ts';
import type { RowTexts } from './rowTexts.ts';
import type { TableKind } from './tableKind.ts';

/** The row of the plan that a row of a file is about; `new` where there is none such, or why it cannot be told. */
export type Found =
  | { row: TableRow; by: readonly TableColumn[] }
  | 'new'
  | { reason: string; columnKey: string | null };

/** How a column that names a row is read: rows of a matrix are things of the plan. */
export function identityKind(table: Table, column: TableColumn): ValueKind {
  if (table.fixed === undefined || column.key !== 'name') return column.kind;
  return table.collection === 'backlog' ? aCentre : aZone;
}

const comparable = (value: unknown): unknown => (typeof value === 'string' ? plainly(value) : (value ?? null));

/**
 * Finds rows by the columns that tell them apart. The second row of a file about the same thing is refused, unless the
 * plan too has it twice.
 */
export function rowFinder(kind: TableKind, table: Table, columns: readonly TableColumn[], plan: Plan) {
  const rows = table.rows(plan);
  const identities = (kind.identities ?? [table.identity]).map((keys) =>
    keys.flatMap((key) => columns.find((column) => column.key === key) ?? []),
  );
  const isFixed = table.fixed !== undefined;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const indexes = identities.map((identity) =>
    Map.groupBy(rows, ({ record }) => keyOf(identity.map((column) => comparable(column.get(record, plan))))),
  );
  const usedBy = new Map<string, number>();
  const newBy = new Map<string, number>();

  const find = ({ line, texts }: RowTexts): Found => {
    const values = (identity: readonly TableColumn[]): unknown[] | { column: TableColumn; reason: string | null } => {
      const read: unknown[] = [];
      for (const column of identity) {
        const text = texts.get(column.key)?.text ?? '';
        if (text.trim() === '') {
          if (column.required || column.readOnly !== undefined || identity.length === 1)
            return { column, reason: null };
          read.push(null);
          continue;
        }
        const parsed = identityKind(table, column).parse(text, plan);
        if (!parsed.ok) return { column, reason: parsed.reason };
        read.push(isFixed ? parsed.value : comparable(parsed.value));
      }
      return read;
    };
    let missing: { column: TableColumn; reason: string | null } | null = null;
    let sayable: string | null = null;
    for (const [at, identity] of identities.entries()) {
      const read = values(identity);
      if (!Array.isArray(read)) {
        missing ??= read;
        continue;
      }
      if (isFixed) {
        const row = byKey.get(String(read[0]));
        if (row) return take(row, line, identity);
      }
      const key = keyOf(read);
      sayable ??= `${at}:${key}`;
      const held = indexes[at]?.get(key) ?? [];
      const free = held.find((row) => !usedBy.has(row.key));
      if (free) return take(free, line, identity);
      const first = held[0] && usedBy.get(held[0].key);
      if (first !== undefined)
        return { reason: `this is the same ${kind.noun[0]} as in row ${first}`, columnKey: null };
    }
    if (sayable === null) {
      if (missing === null) return 'new';
      if (missing.reason !== null) return { reason: missing.reason, columnKey: missing.column.key };
      return {
        reason: `${missing.column.label} is needed to tell which ${kind.noun[0]} it is`,
        columnKey: missing.column.key,
      };
    }
    const first = newBy.get(sayable);
    if (first !== undefined) return { reason: `this is the same ${kind.noun[0]} as in row ${first}`, columnKey: null };
    newBy.set(sayable, line);
    return 'new';
  };
  const free = (): TableRow[] => rows.filter(({ key }) => !usedBy.has(key));
  return { find, free, nameColumns: identities.flat() };

  function take(row: TableRow, line: number, by: readonly TableColumn[]): Found {
    const first = usedBy.get(row.key);
    if (first !== undefined) return { reason: `this is the same ${kind.noun[0]} as in row ${first}`, columnKey: null };
    usedBy.set(row.key, line);
    return { row, by };
  }
}

const keyOf = (values: readonly unknown[]): string => JSON.stringify(values);
