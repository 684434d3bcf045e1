import { isDate, type Migration } from './migration.ts';

const source = 'FOREIGN KEY (plan_id, source_id) REFERENCES source (plan_id, id) DEFERRABLE INITIALLY DEFERRED';

/** Trusts, centres, machines and the projects that change them. */
export const network: Migration = {
  version: 2,
  name: 'network',
  sql: `
CREATE TABLE trust (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  ods_code TEXT,
  name TEXT NOT NULL,
  icb TEXT, -- integrated care board
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  ${source}
) STRICT;

CREATE TABLE centre (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  trust_id TEXT NOT NULL, -- runs radiotherapy here
  host_trust_id TEXT, -- owns the building, when that is another trust
  name TEXT NOT NULL,
  site_code TEXT,
  lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
  bunkers INTEGER NOT NULL CHECK (bunkers >= 0),
  plans_per_day REAL CHECK (plans_per_day > 0), -- treatment plans finished per open day; NULL: never limits
  open_on_bank_holidays INTEGER NOT NULL CHECK (open_on_bank_holidays IN (0, 1)),
  opens_on TEXT CHECK (${isDate('opens_on')}),
  closes_on TEXT CHECK (${isDate('closes_on')}), -- first day it no longer treats
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, trust_id) REFERENCES trust (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, host_trust_id) REFERENCES trust (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  ${source}
) STRICT;

CREATE TABLE centre_opening_weekday (
  plan_id TEXT NOT NULL,
  centre_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- 1 is Monday
  PRIMARY KEY (plan_id, centre_id, position),
  FOREIGN KEY (plan_id, centre_id) REFERENCES centre (plan_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE centre_closure (
  plan_id TEXT NOT NULL,
  centre_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  from_date TEXT NOT NULL CHECK (${isDate('from_date')}),
  to_date TEXT NOT NULL CHECK (${isDate('to_date')} AND to_date >= from_date), -- the last day closed
  reason TEXT,
  PRIMARY KEY (plan_id, centre_id, position),
  FOREIGN KEY (plan_id, centre_id) REFERENCES centre (plan_id, id) ON DELETE CASCADE
) STRICT;

-- Days on which the centre treats although it would not by its weekdays
CREATE TABLE centre_extra_day (
  plan_id TEXT NOT NULL,
  centre_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  date TEXT NOT NULL CHECK (${isDate('date')}),
  PRIMARY KEY (plan_id, centre_id, position),
  FOREIGN KEY (plan_id, centre_id) REFERENCES centre (plan_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE project (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('replace', 'add', 'retire', 'move')),
  name TEXT,
  machine_id TEXT, -- the machine it concerns; the one it brings is the machine with this brought_by_project_id
  to_centre_id TEXT, -- where a moved machine treats afterwards
  start_date TEXT NOT NULL CHECK (${isDate('start_date')}),
  capital_cost REAL CHECK (capital_cost >= 0), -- pounds, in the prices of the plan's start
  funding_source TEXT,
  financial_year TEXT,
  status TEXT NOT NULL CHECK (status IN ('idea', 'planned', 'approved', 'underway', 'done')),
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, machine_id) REFERENCES machine (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, to_centre_id) REFERENCES centre (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  ${source}
) STRICT;

-- Stages follow each other from the project's start
CREATE TABLE project_stage (
  plan_id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  weeks REAL NOT NULL CHECK (weeks > 0),
  out_of_service INTEGER NOT NULL CHECK (out_of_service IN (0, 1)), -- 1: the machine concerned cannot treat
  PRIMARY KEY (plan_id, project_id, position),
  FOREIGN KEY (plan_id, project_id) REFERENCES project (plan_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE machine (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER, -- among the machines there are; NULL for one that a project brings
  brought_by_project_id TEXT,
  centre_id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('linac', 'mrLinac', 'orthovoltage', 'brachytherapy', 'ctSimulator', 'mrSimulator')),
  model TEXT,
  commissioned_on TEXT NOT NULL CHECK (${isDate('commissioned_on')}),
  design_life_years REAL NOT NULL CHECK (design_life_years > 0),
  minutes_per_day REAL NOT NULL CHECK (minutes_per_day BETWEEN 0 AND 1440), -- rostered on an open day
  matched_group TEXT, -- machines of one centre and group may exchange patients mid-course
  service TEXT CHECK (service IN ('none', 'planned')), -- NULL: the plan does not say
  service_every_weeks REAL CHECK (service_every_weeks > 0),
  service_days REAL CHECK (service_days > 0),
  breakdown TEXT CHECK (breakdown IN ('none', 'modelled')), -- NULL: the plan does not say
  breakdown_mean_days_between REAL CHECK (breakdown_mean_days_between > 0), -- operating days, of a new machine
  breakdown_repair_hours_median REAL CHECK (breakdown_repair_hours_median > 0),
  breakdown_repair_hours_95th REAL CHECK (breakdown_repair_hours_95th >= breakdown_repair_hours_median),
  breakdown_ageing_per_year REAL CHECK (breakdown_ageing_per_year BETWEEN 0 AND 1), -- growth of the failure rate
  urgent_reserve TEXT CHECK (urgent_reserve IN ('none', 'held')), -- NULL: the plan does not say
  urgent_reserve_share REAL CHECK (urgent_reserve_share BETWEEN 0 AND 1),
  urgent_reserve_release_days INTEGER CHECK (urgent_reserve_release_days >= 0),
  in_service_on TEXT CHECK (${isDate('in_service_on')}), -- NULL: since before the plan starts
  out_of_service_on TEXT CHECK (${isDate('out_of_service_on')}), -- first day it no longer treats
  source_id TEXT,
  PRIMARY KEY (plan_id, id),
  CHECK ((position IS NULL) <> (brought_by_project_id IS NULL)),
  CHECK ((service IS 'planned') = (service_days IS NOT NULL AND service_every_weeks IS NOT NULL)),
  CHECK ((breakdown IS 'modelled') = (breakdown_mean_days_between IS NOT NULL)),
  CHECK ((urgent_reserve IS 'held') = (urgent_reserve_share IS NOT NULL)),
  FOREIGN KEY (plan_id, brought_by_project_id) REFERENCES project (plan_id, id) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, centre_id) REFERENCES centre (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  ${source}
) STRICT;
CREATE INDEX machine_of_project ON machine (plan_id, brought_by_project_id);

-- What a machine can do, such as VMAT or SABR
CREATE TABLE machine_capability (
  plan_id TEXT NOT NULL,
  machine_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  capability TEXT NOT NULL,
  PRIMARY KEY (plan_id, machine_id, position),
  FOREIGN KEY (plan_id, machine_id) REFERENCES machine (plan_id, id) ON DELETE CASCADE
) STRICT;
`,
};
