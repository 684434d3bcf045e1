import { BackupReason } from '../schema/backupReason.ts';

/**
 * What a backup's file name says of it. Numbers grow by one with each that is made, and alone tell which is newer: the
 * clock may have been wrong.
 */
export type BackupName = { number: number; madeAt: string; reason: BackupReason };

/** `isocentre-0012-2026-11-28T17-54-09Z-day.db`: sorts as it was made, and says to whoever finds it what it is. */
export const backupFile = ({ number, madeAt, reason }: BackupName): string =>
  `isocentre-${String(number).padStart(4, '0')}-${madeAt.slice(0, 19).replaceAll(':', '-')}Z-${reason}.db`;

const shape = /^isocentre-(\d{4,9})-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([a-z]+)\.db$/;

/** Null for anything that is not a backup's name, such as a path. */
export function backupNamed(file: string): BackupName | null {
  const [, number, day, hours, minutes, seconds, word] = shape.exec(file) ?? [];
  const reason = BackupReason.safeParse(word);
  const madeAt = `${day}T${hours}:${minutes}:${seconds}Z`;
  if (!reason.success || Number.isNaN(Date.parse(madeAt))) return null;
  return { number: Number(number), madeAt, reason: reason.data };
}
