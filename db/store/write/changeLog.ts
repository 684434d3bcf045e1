import type { Database } from 'better-sqlite3';
import type { Command } from '../../schema/edit.ts';
import { cell } from '../row.ts';
import type { Put } from './put.ts';

/** What an entry is to those before it: an action on another, an undo, or a redo. */
export type Link = { below: number } | { undoes: number } | { redoes: number };

/** What was done, under the revision that it led to. */
export function putLogEntry(put: Put, command: Command, link: Link, revision: number, at: string): void {
  const { name, label, why, edits } = command;
  put('change_log', {
    revision,
    at,
    name,
    label,
    why: cell(why),
    touches: [...new Set(edits.map(({ collection }) => collection))].join(),
    below: 'below' in link ? link.below : null,
    undoes: 'undoes' in link ? link.undoes : null,
    redoes: 'redoes' in link ? link.redoes : null,
    edits: JSON.stringify(edits),
  });
}

/** Says why an entry was made, or takes the reason back; false when there is no such entry. */
export function putReason(database: Database, planId: string, revision: number, why: string | null): boolean {
  const statement = database.prepare<[string | null, string, number]>(
    'UPDATE change_log SET why = ? WHERE plan_id = ? AND revision = ?',
  );
  return statement.run(why, planId, revision).changes === 1;
}
