import type { Database } from 'better-sqlite3';

/** The tables of a database, by name. */
export const tablesOf = (database: Database): string[] =>
  database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all().map(String);

/** Whether a table is as it should be; `integrity_check` takes longer and looks at its indexes too. */
export const isTableSound = (database: Database, table: string, check: 'quick_check' | 'integrity_check'): boolean =>
  database.pragma(`${check}('${table.replaceAll("'", "''")}')`, { simple: true }) === 'ok';
