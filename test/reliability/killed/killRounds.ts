import { migrations } from '../../../db/store/migrations/migrations.ts';
import { editRounds, importRounds, migrationRounds, type Round, walkRounds } from './rounds.ts';

/** What programs are killed during, and how often in the suite. */
export const killRounds: readonly { name: string; kills: number; rounds: (folder: string) => Round }[] = [
  { name: 'a stream of edits', kills: 100, rounds: editRounds('edit') },
  { name: 'edits through the contract', kills: 40, rounds: editRounds('call') },
  { name: 'undo and redo', kills: 20, rounds: walkRounds },
  { name: 'taking in plans', kills: 20, rounds: importRounds },
  { name: 'every migration', kills: 2 * migrations.length, rounds: migrationRounds },
];
