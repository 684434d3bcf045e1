import type { Row } from '../row.ts';
import { given, type Rows } from './rows.ts';

/** What the plan says about where a record's figures come from, and which of its lists are there and empty. */
export type Provenance = {
  /** `source` and `fieldSources` of a record, as far as it has them. */
  readonly of: (collection: string, record: string, row: Row) => { [field: string]: unknown };
  /** A list or group: what was read, an empty one where the plan gives it empty, or null where it is left out. */
  readonly list: <T>(collection: string, record: string, field: string, read: T[]) => T[] | null;
  readonly group: (
    collection: string,
    record: string,
    field: string,
    read: { [key: string]: unknown },
  ) => { [key: string]: unknown } | null;
};

export function provenanceOf(rows: Rows): Provenance {
  const fieldSources = Map.groupBy(rows('field_source', 'rowid'), (row) => keyOf(row.collection, row.record));
  const empty = new Set(
    rows('given_empty', 'rowid').map((row) => `${keyOf(row.collection, row.record)}\n${String(row.field)}`),
  );
  const isEmpty = (collection: string, record: string, field: string): boolean =>
    empty.has(`${keyOf(collection, record)}\n${field}`);
  const group: Provenance['group'] = (collection, record, field, read) =>
    Object.keys(read).length > 0 || isEmpty(collection, record, field) ? read : null;
  return {
    group,
    list: (collection, record, field, read) => (read.length > 0 || isEmpty(collection, record, field) ? read : null),
    of: (collection, record, { source_id }) => {
      const own = fieldSources.get(keyOf(collection, record)) ?? [];
      const byField = Object.fromEntries(own.map((row) => [row.field, row.source_id]));
      return given({ source: source_id, fieldSources: group(collection, record, 'fieldSources', byField) });
    },
  };
}

const keyOf = (collection: unknown, record: unknown): string => `${String(collection)}\n${String(record)}`;
