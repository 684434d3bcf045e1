import { isDate, type Migration } from './migration.ts';

const ofPlan = 'plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE';
const refers = (column: string, table: string): string =>
  `FOREIGN KEY (plan_id, ${column}) REFERENCES ${table} (plan_id, id) DEFERRABLE INITIALLY DEFERRED`;

/** Pathways, where patients live, how many there are, and where they go. */
export const patients: Migration = {
  version: 3,
  name: 'patients',
  sql: `
CREATE TABLE pathway (
  ${ofPlan},
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  tumour_site TEXT,
  intent TEXT NOT NULL CHECK (intent IN ('radical', 'palliative', 'other')),
  category INTEGER NOT NULL CHECK (category IN (1, 2, 3)), -- Royal College of Radiologists, interruptions
  target_days INTEGER NOT NULL CHECK (target_days >= 1), -- calendar days, decision to treat to first fraction
  priority INTEGER NOT NULL, -- lower is booked first
  minutes_first REAL NOT NULL CHECK (minutes_first > 0),
  minutes_later REAL NOT NULL CHECK (minutes_later > 0),
  pattern TEXT NOT NULL CHECK (pattern IN ('daily', 'alternateDays', 'weekly', 'twiceDaily')),
  same_day INTEGER CHECK (same_day IN (0, 1)), -- 1: may be simulated or started on the day of decision
  planning_min_days REAL CHECK (planning_min_days >= 0), -- working days; NULL: no planning is needed
  planning_mode_days REAL CHECK (planning_mode_days >= planning_min_days),
  planning_max_days REAL CHECK (planning_max_days >= planning_mode_days),
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  ${refers('source_id', 'source')}
) STRICT;

CREATE TABLE pathway_capability (
  plan_id TEXT NOT NULL,
  pathway_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  capability TEXT NOT NULL,
  PRIMARY KEY (plan_id, pathway_id, position),
  FOREIGN KEY (plan_id, pathway_id) REFERENCES pathway (plan_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE pathway_imaging (
  plan_id TEXT NOT NULL,
  pathway_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ctSimulator', 'mrSimulator')),
  minutes REAL NOT NULL CHECK (minutes > 0),
  PRIMARY KEY (plan_id, pathway_id, position),
  FOREIGN KEY (plan_id, pathway_id) REFERENCES pathway (plan_id, id) ON DELETE CASCADE
) STRICT;

-- Share of courses by number of fractions; the shares of one period sum to 1
CREATE TABLE fractionation (
  plan_id TEXT NOT NULL,
  pathway_id TEXT NOT NULL,
  period INTEGER NOT NULL,
  position INTEGER NOT NULL,
  from_date TEXT CHECK (${isDate('from_date')}), -- of the whole period; NULL for the first
  fractions INTEGER NOT NULL CHECK (fractions >= 1),
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  PRIMARY KEY (plan_id, pathway_id, period, position),
  FOREIGN KEY (plan_id, pathway_id) REFERENCES pathway (plan_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE zone (
  ${ofPlan},
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  code TEXT,
  lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
  icb TEXT, -- integrated care board
  deprivation_score REAL, -- Index of Multiple Deprivation, average score: higher is more deprived
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  ${refers('source_id', 'source')}
) STRICT;

CREATE TABLE zone_population (
  plan_id TEXT NOT NULL,
  zone_id TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 0 AND 9999),
  people REAL CHECK (people >= 0),
  people_65plus REAL CHECK (people_65plus >= 0),
  PRIMARY KEY (plan_id, zone_id, year),
  FOREIGN KEY (plan_id, zone_id) REFERENCES zone (plan_id, id) ON DELETE CASCADE
) STRICT;

-- Decisions to treat in the year from the plan's start
CREATE TABLE demand (
  ${ofPlan},
  zone_id TEXT NOT NULL,
  pathway_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  courses_per_year REAL NOT NULL CHECK (courses_per_year >= 0),
  growth_per_year REAL, -- compound, 0.015 is 1.5% a year
  dispersion REAL CHECK (dispersion >= 1), -- variance over mean; 1 is Poisson
  source_id TEXT,
  PRIMARY KEY (plan_id, zone_id, pathway_id),
  ${refers('zone_id', 'zone')},
  ${refers('pathway_id', 'pathway')},
  ${refers('source_id', 'source')}
) STRICT;

CREATE TABLE flow (
  ${ofPlan},
  position INTEGER NOT NULL,
  zone_id TEXT NOT NULL,
  pathway_id TEXT, -- NULL: every pathway without a flow of its own
  from_date TEXT CHECK (${isDate('from_date')}),
  source_id TEXT,
  PRIMARY KEY (plan_id, position),
  ${refers('zone_id', 'zone')},
  ${refers('pathway_id', 'pathway')},
  ${refers('source_id', 'source')}
) STRICT;
CREATE INDEX flow_of_zone ON flow (plan_id, zone_id);

-- The shares of one flow sum to 1
CREATE TABLE flow_share (
  plan_id TEXT NOT NULL,
  flow_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  centre_id TEXT NOT NULL,
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  PRIMARY KEY (plan_id, flow_position, centre_id),
  FOREIGN KEY (plan_id, flow_position) REFERENCES flow (plan_id, position) ON DELETE CASCADE,
  ${refers('centre_id', 'centre')}
) STRICT;

CREATE TABLE travel (
  ${ofPlan},
  zone_id TEXT NOT NULL,
  centre_id TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('car', 'publicTransport')),
  position INTEGER NOT NULL,
  minutes REAL NOT NULL CHECK (minutes >= 0),
  source_id TEXT,
  PRIMARY KEY (plan_id, zone_id, centre_id, mode),
  ${refers('zone_id', 'zone')},
  ${refers('centre_id', 'centre')},
  ${refers('source_id', 'source')}
) STRICT;

-- At most one for a plan
CREATE TABLE mutual_aid (
  plan_id TEXT PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  offer_after_days INTEGER NOT NULL CHECK (offer_after_days >= 0),
  max_extra_minutes REAL NOT NULL CHECK (max_extra_minutes >= 0),
  acceptance REAL NOT NULL CHECK (acceptance BETWEEN 0 AND 1), -- probability that an offer is accepted
  source_id TEXT,
  ${refers('source_id', 'source')}
) STRICT;

-- Courses decided and not yet started on the plan's start date
CREATE TABLE backlog (
  ${ofPlan},
  centre_id TEXT NOT NULL,
  pathway_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  courses INTEGER NOT NULL CHECK (courses >= 0),
  source_id TEXT,
  PRIMARY KEY (plan_id, centre_id, pathway_id),
  ${refers('centre_id', 'centre')},
  ${refers('pathway_id', 'pathway')},
  ${refers('source_id', 'source')}
) STRICT;

-- Figures that the plan's first year is held against
CREATE TABLE benchmark (
  ${ofPlan},
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  measure TEXT NOT NULL,
  centre_id TEXT, -- NULL: the whole network
  low REAL NOT NULL,
  high REAL NOT NULL CHECK (high >= low),
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  ${refers('centre_id', 'centre')},
  ${refers('source_id', 'source')}
) STRICT;
`,
};
