import type { Database } from 'better-sqlite3';
import type { Row } from '../row.ts';

/** Adds rows of one plan. The statement for a table is prepared once, since its rows all have the same columns. */
export type Put = (table: string, row: Row) => void;

export function putInto(database: Database, planId: string): Put {
  const statements = new Map<string, (values: Row) => void>();
  return (table, row) => {
    const columns = Object.keys(row);
    const prepared = statements.get(table) ?? prepare(database, table, columns);
    statements.set(table, prepared);
    prepared({ plan_id: planId, ...row });
  };
}

function prepare(database: Database, table: string, columns: readonly string[]): (values: Row) => void {
  const all = ['plan_id', ...columns];
  const values = all.map((column) => `@${column}`).join(', ');
  const statement = database.prepare<Row>(`INSERT INTO ${table} (${all.join(', ')}) VALUES (${values})`);
  return (row) => {
    statement.run(row);
  };
}

/** Items of a list in a record, with their order. An empty list leaves no row. */
export function putList<T>(put: Put, table: string, owner: Row, items: readonly T[], rowOf: (item: T) => Row): void {
  for (const [position, item] of items.entries()) put(table, { ...owner, position, ...rowOf(item) });
}
