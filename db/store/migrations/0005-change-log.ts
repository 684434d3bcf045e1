import type { Migration } from './migration.ts';

/** What planners did, in the order in which they did it. */
export const changeLog: Migration = {
  version: 5,
  name: 'change log',
  sql: `
CREATE TABLE change_log (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL, -- of the plan after this change
  at TEXT NOT NULL, -- UTC
  name TEXT NOT NULL, -- of the command
  label TEXT NOT NULL, -- a sentence for people
  why TEXT,
  edits TEXT NOT NULL CHECK (json_valid(edits)), -- each record before and after
  PRIMARY KEY (plan_id, revision)
) STRICT;
`,
};
