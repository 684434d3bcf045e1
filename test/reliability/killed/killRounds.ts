import { migrations } from '../../../db/store/migrations/migrations.ts';
import { backupRounds, exportRounds, restoreRounds } from './backupRounds.ts';
import { olderRounds, recoverRounds } from './homeRounds.ts';
import { migrationRounds } from './migrationRounds.ts';
import type { Round } from './round.ts';
import { editRounds, importRounds, walkRounds } from './rounds.ts';

/** What programs are killed during, and how often in the suite. */
export const killRounds: readonly { name: string; kills: number; rounds: (folder: string) => Round }[] = [
  { name: 'a stream of edits', kills: 62, rounds: editRounds('edit') },
  { name: 'edits through the contract', kills: 20, rounds: editRounds('call') },
  { name: 'undo and redo', kills: 15, rounds: walkRounds },
  { name: 'taking in plans', kills: 15, rounds: importRounds },
  { name: 'every migration', kills: 2 * migrations.length, rounds: migrationRounds },
  { name: 'backups', kills: 18, rounds: backupRounds },
  { name: 'restores', kills: 18, rounds: restoreRounds },
  { name: 'exports of the library', kills: 10, rounds: exportRounds },
  { name: 'the copy before a migration', kills: 12, rounds: olderRounds },
  { name: 'going on from a backup', kills: 12, rounds: recoverRounds },
];
