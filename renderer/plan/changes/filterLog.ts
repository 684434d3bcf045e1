import type { Collection } from '../../../db/schema/edit.ts';
import type { LogEntry } from '../../../db/schema/history.ts';

/** What is looked for in the log; dates are calendar dates where the planner is, both included, empty for any. */
export type LogFilter = { text: string; kind: Collection | null; from: string; to: string };

export const noFilter: LogFilter = { text: '', kind: null, from: '', to: '' };

/** The calendar date of a moment, where the planner is. */
export function localDate(at: string): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Entries in which every word stands, in what was done or why, that touch the kind of thing and fall in the days. */
export function filterLog(entries: readonly LogEntry[], { text, kind, from, to }: LogFilter): LogEntry[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (kind !== null && !entry.touches.includes(kind)) return false;
    if (from !== '' || to !== '') {
      const date = localDate(entry.at);
      if ((from !== '' && date < from) || (to !== '' && date > to)) return false;
    }
    if (words.length === 0) return true;
    const said = plain(`${entry.label} ${entry.why ?? ''}`);
    return words.every((word) => said.includes(word));
  });
}
