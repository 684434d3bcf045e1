import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../../plan/commands/recordKey.ts';
import { likeness, pairedByLikeness } from '../../plan/names.ts';
import { textIn } from '../../plan/tables/fields.ts';
import type { TableColumn, TableRow } from '../../plan/tables/table.ts';
import type { TableKind } from './tableKind.ts';
import type { OtherName } from './tableReading.ts';

/** A row of a file about a thing whose name the plan does not have, with what it would be as a new one. */
export type Nameless = { line: number; record: AnyRecord };

/**
 * The rows of the plan that such rows are about: as the planner chose them, else by likeness of their names, a machine
 * among those of its centre. None for those that are new.
 */
export function pairRows(
  kind: TableKind,
  columns: readonly TableColumn[],
  plan: Plan,
  these: readonly Nameless[],
  free: readonly TableRow[],
  chosen: Readonly<Record<number, string>>,
): { pairs: Map<number, TableRow>; names: OtherName[] } {
  const how = kind.likeness;
  if (!how || these.length === 0 || free.length === 0) return { pairs: new Map(), names: [] };
  const scope = columns.find(({ key }) => key === kind.scope);
  const mayBe = (one: Nameless, other: TableRow): boolean =>
    (!scope || scope.get(one.record, plan) === scope.get(other.record, plan)) &&
    (how.alike?.(one.record, other.record) ?? true);
  const nameOf = (record: AnyRecord): string => textIn(record, 'name') ?? '';

  const byKey = new Map(free.map((row) => [row.key, row]));
  const pairs = new Map<number, TableRow>();
  for (const { line } of these) {
    const row = byKey.get(chosen[line] ?? '');
    if (row) pairs.set(line, row);
  }
  const taken = new Set([...pairs.values()].map(({ key }) => key));
  const open = these.filter(({ line }) => chosen[line] === undefined);
  const left = free.filter(({ key }) => !taken.has(key));
  const alike = pairedByLikeness(open, left, (one, other) =>
    mayBe(one, other) ? likeness(nameOf(one.record), nameOf(other.record), how.byNumber ? 'figures' : null) : 0,
  );
  for (const [{ line }, row] of alike) pairs.set(line, row);

  const names = these.flatMap((one): OtherName[] => {
    const options = free.filter((row) => mayBe(one, row)).map(({ key, name }) => ({ key, name }));
    if (options.length === 0) return [];
    const row = pairs.get(one.line);
    return [{ line: one.line, name: nameOf(one.record), is: row?.key ?? null, chosen: one.line in chosen, options }];
  });
  return { pairs, names };
}
