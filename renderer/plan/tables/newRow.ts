import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { withField } from './fields.ts';
import type { Table } from './table.ts';
import type { WorkingRow } from './workingRow.ts';

/** What a copy does not take along: its id, and where its figures came from stays with the figures. */
const own = ['id'];

let made = 0;

/** A row to be filled in, beside another; with `copy` it begins as that one. Nothing is stored until it is whole. */
export function newRow(table: Table, plan: Plan, beside: AnyRecord | null, copy = false): WorkingRow | null {
  if (!table.begin) return null;
  made += 1;
  const record =
    copy && beside ? own.reduce((held, field) => withField(held, field, undefined), beside) : table.begin(plan, beside);
  const problems = [
    { columnKey: null, sentence: copy ? 'A copy, to be changed where it differs.' : 'New, to be filled in.' },
  ];
  return { key: `new:${made}`, before: null, record, unread: {}, problems };
}
