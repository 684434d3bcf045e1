import type { AnyRecord } from '../commands/recordKey.ts';
import type { ValueKind } from './kinds/valueKind.ts';
import type { TableColumn } from './table.ts';

type Rest = Partial<Omit<TableColumn, 'key' | 'label' | 'kind'>>;

const isRecord = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record with a field as it is to be; `undefined` takes it out. */
export function withField(record: AnyRecord, field: string, value: unknown): AnyRecord {
  if (value !== undefined) return { ...record, [field]: value };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}

/** A column for a field of the record. */
export function field(key: string, label: string, kind: ValueKind, rest: Rest = {}): TableColumn {
  return {
    key,
    label,
    kind,
    field: key,
    width: 120,
    get: (row) => row[key],
    set: (row, value) => withField(row, key, value),
    ...rest,
  };
}

/** A column for a field of a record within the record, such as `service.everyWeeks`. `empty` stands when all its fields are blank. */
export function within(
  group: string,
  key: string,
  label: string,
  kind: ValueKind,
  rest: Rest & { empty?: null } = {},
): TableColumn {
  const held = (row: AnyRecord): AnyRecord => (isRecord(row[group]) ? row[group] : {});
  return field(`${group}.${key}`, label, kind, {
    field: group,
    get: (row) => held(row)[key],
    set(row, value) {
      const inner = withField(held(row), key, value);
      return withField(row, group, Object.keys(inner).length > 0 ? inner : rest.empty);
    },
    ...rest,
  });
}

/** A column that is worked out from the others. */
export const worked = (
  key: string,
  label: string,
  kind: ValueKind,
  readOnly: string,
  get: TableColumn['get'],
  rest: Rest = {},
): TableColumn => field(key, label, kind, { readOnly, get, set: (row) => row, ...rest });

export const textIn = (record: AnyRecord, key: string): string | undefined => {
  const value = record[key];
  return typeof value === 'string' ? value : undefined;
};

export const numberIn = (record: AnyRecord, key: string): number | undefined => {
  const value = record[key];
  return typeof value === 'number' ? value : undefined;
};

export const recordIn = (record: AnyRecord, key: string): AnyRecord | undefined => {
  const value = record[key];
  return isRecord(value) ? value : undefined;
};

export const recordsIn = (record: AnyRecord, key: string): AnyRecord[] => {
  const value = record[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
};
