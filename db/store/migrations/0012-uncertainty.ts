import type { Migration } from './migration.ts';

/** Between which values what is uncertain of a whole plan lies. */
export const uncertainty: Migration = {
  version: 12,
  name: 'uncertainty',
  sql: `
CREATE TABLE uncertainty (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  input TEXT NOT NULL, -- as in the plan file: demand, growth, staffing ...
  low REAL NOT NULL,
  high REAL NOT NULL CHECK (high >= low),
  source_id TEXT,
  PRIMARY KEY (plan_id, input),
  FOREIGN KEY (plan_id, source_id) REFERENCES source (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
`,
};
