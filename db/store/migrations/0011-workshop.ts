import type { Migration } from './migration.ts';

/**
 * The storyboard of a workshop, and what was decided there. Scenarios, centres and changes are named and not referred
 * to, since both outlive them.
 */
export const workshop: Migration = {
  version: 11,
  name: 'workshop',
  sql: `
CREATE TABLE storyboard_step (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  note TEXT,
  scenario_id TEXT, -- NULL: the baseline
  view TEXT NOT NULL,
  focus_centre_id TEXT,
  focus_date TEXT,
  focus_metric TEXT,
  focus_change_id TEXT,
  PRIMARY KEY (plan_id, id)
) STRICT;

CREATE TABLE storyboard_compared (
  plan_id TEXT NOT NULL,
  step_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  scenario_id TEXT NOT NULL,
  PRIMARY KEY (plan_id, step_id, position),
  FOREIGN KEY (plan_id, step_id) REFERENCES storyboard_step (plan_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE workshop_record (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('decision', 'action', 'dissent')),
  text TEXT NOT NULL,
  role TEXT, -- never a person's name
  due TEXT,
  recorded_at TEXT NOT NULL,
  step_id TEXT,
  step_title TEXT,
  scenario_id TEXT, -- NULL: the baseline
  scenario_name TEXT NOT NULL,
  inputs_hash TEXT NOT NULL,
  PRIMARY KEY (plan_id, id)
) STRICT;

CREATE TABLE workshop_figure (
  plan_id TEXT NOT NULL,
  record_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  value TEXT NOT NULL,
  interval TEXT,
  PRIMARY KEY (plan_id, record_id, position),
  FOREIGN KEY (plan_id, record_id) REFERENCES workshop_record (plan_id, id) ON DELETE CASCADE
) STRICT;
`,
};
