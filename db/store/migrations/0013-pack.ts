import type { Migration } from './migration.ts';

/**
 * How a plan's pack is made, its risks, and the packs that were made of it. Scenarios are named and not referred to,
 * since settings outlive them. Packs made are no part of the plan: they are kept as runs are, and never undone.
 */
export const pack: Migration = {
  version: 13,
  name: 'pack',
  sql: `
CREATE TABLE pack (
  plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
  status TEXT CHECK (status IN ('draft', 'final')),
  version TEXT,
  question TEXT,
  names_scenarios INTEGER NOT NULL CHECK (names_scenarios IN (0, 1)),
  preferred_id TEXT,
  leaves_nhs INTEGER CHECK (leaves_nhs IN (0, 1)),
  discount_rate REAL,
  running_cost_per_machine REAL,
  names_sections INTEGER NOT NULL CHECK (names_sections IN (0, 1))
) STRICT;

CREATE TABLE pack_scenario (
  plan_id TEXT NOT NULL REFERENCES pack (plan_id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  scenario_id TEXT NOT NULL,
  PRIMARY KEY (plan_id, position)
) STRICT;

CREATE TABLE pack_section (
  plan_id TEXT NOT NULL REFERENCES pack (plan_id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  words TEXT,
  PRIMARY KEY (plan_id, id)
) STRICT;

CREATE TABLE risk (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
  response TEXT,
  owner TEXT, -- never a person's name
  PRIMARY KEY (plan_id, id)
) STRICT;

CREATE TABLE pack_made (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  made_at TEXT NOT NULL,
  revision INTEGER NOT NULL, -- of the plan, as it was printed
  status TEXT NOT NULL,
  version TEXT
) STRICT;
CREATE INDEX pack_made_of ON pack_made (plan_id, made_at);
`,
};
