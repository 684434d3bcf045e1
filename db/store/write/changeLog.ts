import type { Command } from '../../schema/edit.ts';
import { cell } from '../row.ts';
import type { Put } from './put.ts';

/** What was done, under the revision that it led to. */
export function putLogEntry(put: Put, { name, label, why, edits }: Command, revision: number, at: string): void {
  put('change_log', { revision, at, name, label, why: cell(why), edits: JSON.stringify(edits) });
}
