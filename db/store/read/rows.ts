import type { Database } from 'better-sqlite3';
import type { Cell, Row } from '../row.ts';

/** Reads the rows of one plan from a table, in the order of the plan. */
export type Rows = (table: string, order?: string) => Row[];

export function rowsOf(database: Database, planId: string): Rows {
  return (table, order = 'position') =>
    database.prepare<[string], Row>(`SELECT * FROM ${table} WHERE plan_id = ? ORDER BY ${order}`).all(planId);
}

/** Rows by the id that they belong to, each group in the order read. */
export function grouped(rows: readonly Row[], column: string): (owner: Cell | undefined) => Row[] {
  const groups = Map.groupBy(rows, (row) => row[column] ?? null);
  return (owner) => (owner === undefined ? [] : (groups.get(owner) ?? []));
}

/** The fields that are not NULL: a column that is NULL is a field that the plan leaves out. */
export function given(fields: { readonly [field: string]: unknown }): { [field: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

/** A flag as true, false or NULL. */
export const truth = (value: Cell | undefined): boolean | null => (typeof value === 'number' ? value === 1 : null);
