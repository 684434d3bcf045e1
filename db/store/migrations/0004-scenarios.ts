import type { Migration } from './migration.ts';

/** Scenarios, whose changes keep the words of the plan file. */
export const scenarios: Migration = {
  version: 4,
  name: 'scenarios',
  sql: `
CREATE TABLE scenario (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL CHECK (id <> 'baseline'),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  parent_id TEXT, -- the scenario it builds on; NULL: the plan itself
  description TEXT,
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, parent_id) REFERENCES scenario (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, source_id) REFERENCES source (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What a scenario does, in order. Each type of change has fields of its own, so the body is as in the plan file;
-- the columns beside it are read from it.
CREATE TABLE scenario_change (
  plan_id TEXT NOT NULL,
  scenario_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  id TEXT AS (body ->> '$.id') NOT NULL,
  type TEXT AS (body ->> '$.type') NOT NULL,
  from_date TEXT AS (coalesce(body ->> '$.from', body ->> '$.start', body ->> '$.project.start')),
  until_date TEXT AS (body ->> '$.until'),
  centre_id TEXT AS (coalesce(body ->> '$.centreId', body ->> '$.toCentreId', body ->> '$.centre.id')),
  machine_id TEXT AS (coalesce(body ->> '$.machineId', body ->> '$.machine.id')),
  project_id TEXT AS (coalesce(body ->> '$.projectId', body ->> '$.project.id')),
  zone_id TEXT AS (body ->> '$.zoneId'),
  pathway_id TEXT AS (body ->> '$.pathwayId'),
  why TEXT AS (body ->> '$.why'),
  switched_off INTEGER AS (coalesce(body ->> '$.off', 0)), -- 1: kept, and not applied for now
  PRIMARY KEY (plan_id, scenario_id, position),
  FOREIGN KEY (plan_id, scenario_id) REFERENCES scenario (plan_id, id) ON DELETE CASCADE
) STRICT;
`,
};
