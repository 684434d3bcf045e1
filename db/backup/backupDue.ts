import type { BackupReason } from '../schema/backupReason.ts';

/** After so many changes a backup is made, however short a time they took. */
export const manyChanges = 100;
const dayMs = 24 * 60 * 60 * 1000;

type Standing = {
  /** When the newest backup was made; null when there is none. */
  lastAt: string | null;
  now: Date;
  /** Whether the plans differ from those in the newest backup. */
  changed: boolean;
  /** Changes since then, as far as they were counted. */
  changes: number;
};

/**
 * What a backup is due for now, or null. Nothing is due while nothing changed. A newest backup of a time still to come
 * tells that the clock was wrong, so that its age is not known.
 */
export function backupDue({ lastAt, now, changed, changes }: Standing): BackupReason | null {
  if (!changed) return null;
  if (changes >= manyChanges) return 'changes';
  const ageMs = lastAt === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(lastAt);
  return ageMs >= dayMs || ageMs < 0 ? 'day' : null;
}
