import type { BackupReason } from '../schema/backupReason.ts';
import type { BackupName } from './backupName.ts';

/**
 * How many are kept: the newest, the last of each day and of each week that has any, and those made for a reason. What
 * came from a file may hold anybody's plans, so it takes no place among the newest, nor a day's or a week's.
 */
export const ladder = { recent: 5, days: 7, weeks: 9, ofReason: 3 } as const;

/** Not made by the passing of time or work, so that they tell of a moment that somebody may want back. */
const reasons: readonly BackupReason[] = ['asked', 'migration', 'restore', 'file'];

export const mostOnLadder = ladder.recent + ladder.days + ladder.weeks + reasons.length * ladder.ofReason;

/**
 * Which backups stay. Days and weeks are those on which there was one, so that neither a holiday nor a clock that was
 * wrong for a while empties the ladder; the newest always stays.
 */
export function keptOnLadder<B extends BackupName>(backups: readonly B[]): Set<B> {
  const newestFirst = backups.toSorted((a, b) => b.number - a.number || b.madeAt.localeCompare(a.madeAt));
  const own = newestFirst.filter(({ reason }) => reason !== 'file');
  return new Set([
    ...own.slice(0, ladder.recent),
    ...lastOfEach(own, dayOf, ladder.days),
    ...lastOfEach(own, weekOf, ladder.weeks),
    ...reasons.flatMap((reason) => newestFirst.filter((backup) => backup.reason === reason).slice(0, ladder.ofReason)),
  ]);
}

/** The newest of each period, for so many periods. */
function lastOfEach<B extends BackupName>(
  newestFirst: readonly B[],
  periodOf: (at: string) => string,
  most: number,
): B[] {
  const last = new Map<string, B>();
  for (const backup of newestFirst) {
    const period = periodOf(backup.madeAt);
    if (!last.has(period)) last.set(period, backup);
  }
  return [...last.values()].slice(0, most);
}

const dayOf = (at: string): string => at.slice(0, 10);

/** The Monday that a week begins with. */
function weekOf(at: string): string {
  const day = new Date(`${dayOf(at)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString();
}
