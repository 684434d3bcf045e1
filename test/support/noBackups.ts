import type { Backups } from '../../db/backup/backups.ts';
import { refuse } from '../../db/schema/problem.ts';

const none = refuse({ path: '', message: 'there are no backups here' });

/** For tests of anything else. */
export const noBackups: Backups = {
  folder: '',
  list: () => [],
  fault: () => null,
  make: async () => none,
  plansIn: () => none,
  planIn: async () => none,
  restore: async () => none,
  library: async () => none,
  incoming: { add: () => none, file: () => none, drop: () => {} },
  take: async () => none,
  begin: () => {},
  noteChange: () => {},
  settled: async () => {},
};
