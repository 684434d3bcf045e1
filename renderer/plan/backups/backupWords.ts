import type { Backup, PlanSummary } from '../../../electron/api.ts';

/** When something was, on the clock of this computer: “28 November 2026, 17:54”. */
export const momentText = (at: string): string => {
  const moment = new Date(at);
  const day = moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
};

export const reasonWords: Readonly<Record<Backup['reason'], string>> = {
  day: 'Once a day',
  changes: 'After many changes',
  asked: 'When you asked',
  migration: 'Before an update',
  restore: 'Before a restore',
  file: 'Opened from a file',
};

/** How a plan in a backup stands to the one of the same identity that is here now. */
export function againstNow(held: PlanSummary, now: readonly PlanSummary[]): string {
  const here = now.find(({ planId }) => planId === held.planId);
  if (here === undefined) return 'Not here now';
  const changes = here.revision - held.revision;
  if (changes === 0) return 'As it is now';
  const count = `${Math.abs(changes)} ${Math.abs(changes) === 1 ? 'change' : 'changes'}`;
  return changes > 0 ? `${count} before now` : `${count} further than now`;
}

/** The plans that are here now and would be gone after a restore. */
export const missingFrom = (backup: readonly PlanSummary[], now: readonly PlanSummary[]): PlanSummary[] =>
  now.filter(({ planId }) => !backup.some((held) => held.planId === planId));
