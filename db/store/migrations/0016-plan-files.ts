import type { Migration } from './migration.ts';

/**
 * The file that a plan was opened from or last saved back to, with the fingerprint of what was there then, so that what
 * others have put there meanwhile is never written over. No part of the plan, and never undone.
 */
export const planFiles: Migration = {
  version: 16,
  name: 'plan files',
  sql: `
CREATE TABLE plan_file (
  plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
`,
};
