import type { Migration } from './migration.ts';

/** Which pathways may use what is held for urgent courses, and how long machines work on after a breakdown. */
export const urgentAndOvertime: Migration = {
  version: 6,
  name: 'urgent and overtime',
  sql: `
-- 1: may use the minutes that machines hold for urgent courses; NULL: by its target
ALTER TABLE pathway ADD COLUMN urgent INTEGER CHECK (urgent IN (0, 1));
-- Most overtime of a treatment machine in a day; NULL: the usual
ALTER TABLE centre ADD COLUMN overtime_minutes_per_day REAL CHECK (overtime_minutes_per_day BETWEEN 0 AND 1440);
`,
};
