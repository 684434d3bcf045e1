import type { Migration } from './migration.ts';

/** Boundaries that areas are drawn by. */
export const boundaries: Migration = {
  version: 9,
  name: 'boundaries',
  sql: `
CREATE TABLE boundaries (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, source_id) REFERENCES source (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE boundary_area (
  plan_id TEXT NOT NULL,
  boundaries_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  code TEXT, -- as the statistics office has it
  name TEXT NOT NULL,
  outline TEXT NOT NULL CHECK (json_valid(outline)), -- GeoJSON geometry, WGS84
  PRIMARY KEY (plan_id, boundaries_id, position),
  FOREIGN KEY (plan_id, boundaries_id) REFERENCES boundaries (plan_id, id) ON DELETE CASCADE
) STRICT;
`,
};
