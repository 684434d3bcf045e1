import type { Migration } from './migration.ts';

/**
 * What was observed of the real network: a series by calendar month for a measure and a place, never of a person.
 * Counts under five are not kept, whoever writes them.
 */
export const observations: Migration = {
  version: 14,
  name: 'observations',
  sql: `
CREATE TABLE observation (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  measure TEXT NOT NULL, -- as in the plan file: startsWithin31Days, waitDays ...
  trust_id TEXT, -- all three NULL: the whole network
  centre_id TEXT,
  machine_id TEXT,
  pathway_id TEXT, -- NULL: all pathways
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  CHECK ((trust_id IS NOT NULL) + (centre_id IS NOT NULL) + (machine_id IS NOT NULL) < 2),
  FOREIGN KEY (plan_id, trust_id) REFERENCES trust (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, centre_id) REFERENCES centre (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, machine_id) REFERENCES machine (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, pathway_id) REFERENCES pathway (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, source_id) REFERENCES source (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE observed_month (
  plan_id TEXT NOT NULL,
  observation_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  month TEXT NOT NULL, -- YYYY-MM
  count INTEGER CHECK (count >= 5), -- NULL: under five, not kept
  value REAL, -- what it says depends on the measure
  p90 REAL,
  PRIMARY KEY (plan_id, observation_id, month),
  CHECK (count IS NOT NULL OR (value IS NULL AND p90 IS NULL)),
  FOREIGN KEY (plan_id, observation_id) REFERENCES observation (plan_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`,
};
