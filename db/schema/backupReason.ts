import { z } from 'zod';

/**
 * What a backup was made for: the day's first change, many changes since the last, because somebody asked, or before the
 * plans were brought into a newer form or put back from another backup. `file` was not made here but opened from a file.
 */
export const BackupReason = z.enum(['day', 'changes', 'asked', 'migration', 'restore', 'file']);
export type BackupReason = z.infer<typeof BackupReason>;
