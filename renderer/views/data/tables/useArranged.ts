import { useMemo, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { type Arrangement, arranged, asTheyCome, isArranged } from '../../../plan/tables/arrangement.ts';
import type { Table, TableColumn } from '../../../plan/tables/table.ts';
import type { WorkingRow } from '../../../plan/tables/workingRow.ts';
import type { ShownRow } from './tableModel.ts';

type Held = { arrangement: Arrangement; known: ReadonlySet<string>; keys: readonly string[] } | null;

/**
 * The rows of a table as they are sorted and filtered, with those that wait to be mended over their stored ones and new
 * ones at the end. Sorting and filtering happen when asked for: a row does not jump away from under what is typed in it.
 */
export function useArranged(table: Table, columns: readonly TableColumn[], plan: Plan, pending: readonly WorkingRow[]) {
  const [held, setHeld] = useState<Held>(null);
  const rows = useMemo((): ShownRow[] => {
    const waiting = new Map(pending.map((row) => [row.key, row]));
    const stored = table.rows(plan).map((row) => {
      const mine = waiting.get(row.key) ?? null;
      return { ...row, record: mine?.record ?? row.record, waiting: mine };
    });
    const fresh = pending
      .filter(({ before }) => before === null)
      .map((row) => ({ key: row.key, name: '', record: row.record, waiting: row }));
    return [...stored, ...fresh];
  }, [table, plan, pending]);

  const shown = useMemo(() => {
    if (held === null) return rows;
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const since = rows.filter(({ key }) => !held.known.has(key));
    return [...held.keys.flatMap((key) => byKey.get(key) ?? []), ...since];
  }, [held, rows]);

  return {
    rows: shown,
    all: rows.length,
    arrangement: held?.arrangement ?? asTheyCome,
    arrange(arrangement: Arrangement) {
      if (!isArranged(arrangement)) return setHeld(null);
      setHeld({
        arrangement,
        known: new Set(rows.map(({ key }) => key)),
        keys: arranged(plan, columns, rows, arrangement),
      });
    },
  };
}
