import type { Migration } from './migration.ts';

/**
 * The contents that a plan had when it was saved as a file or opened from one, so that a file that comes back can be
 * merged with it. Like packs made they are no part of the plan, and never undone. The order is that of the rows.
 */
export const savedFrom: Migration = {
  version: 15,
  name: 'saved from',
  sql: `
CREATE TABLE saved_point (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  at TEXT NOT NULL,
  PRIMARY KEY (plan_id, hash)
) STRICT;
`,
};
