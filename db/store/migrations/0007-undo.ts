import type { Migration } from './migration.ts';

/**
 * Undo and redo that outlive a restart: each entry of the log says what it did it on, or what it undid or did again.
 * What was logged before counts as actions done one on the other. `edits` comes last, so that a list of the log does not
 * read through what may be large.
 */
export const undo: Migration = {
  version: 7,
  name: 'undo',
  sql: `
CREATE TABLE change_log_with_undo (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL, -- of the plan after this change
  at TEXT NOT NULL, -- UTC
  name TEXT NOT NULL, -- of the command
  label TEXT NOT NULL, -- a sentence for people
  why TEXT,
  touches TEXT NOT NULL, -- the parts of the plan that the edits change, joined by commas
  below INTEGER, -- of an action: the last action in force when it was done, 0 for none
  undoes INTEGER, -- of an undo: the earliest action it takes back, with those in force after it
  redoes INTEGER, -- of a redo: the last action it does again
  edits TEXT NOT NULL CHECK (json_valid(edits)), -- each record before and after
  PRIMARY KEY (plan_id, revision),
  CHECK ((below IS NULL) + (undoes IS NULL) + (redoes IS NULL) = 2)
) STRICT;

INSERT INTO change_log_with_undo
  SELECT plan_id, revision, at, name, label, why,
    (SELECT coalesce(group_concat(DISTINCT json_extract(value, '$.collection')), '') FROM json_each(edits)),
    coalesce(lag(revision) OVER (PARTITION BY plan_id ORDER BY revision), 0), NULL, NULL, edits
  FROM change_log;

DROP TABLE change_log;
ALTER TABLE change_log_with_undo RENAME TO change_log;

CREATE INDEX change_log_below ON change_log (plan_id, below, revision) WHERE below IS NOT NULL;
`,
};
