import { isDate, type Migration } from './migration.ts';

/** Plans themselves, their sources, and where single figures come from. */
export const plans: Migration = {
  version: 1,
  name: 'plans',
  sql: `
CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT,
  start_date TEXT NOT NULL CHECK (${isDate('start_date')}),
  horizon_weeks INTEGER NOT NULL CHECK (horizon_weeks >= 1),
  warm_up_weeks INTEGER NOT NULL CHECK (warm_up_weeks >= 0),
  -- Whether decisions to treat are made on bank holidays; NULL when the plan does not give its decision days
  decides_on_bank_holidays INTEGER CHECK (decides_on_bank_holidays IN (0, 1)),
  -- Counts the saved changes; change_log says what they were
  revision INTEGER NOT NULL CHECK (revision >= 1),
  added_at TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

-- Weekdays on which decisions to treat are made; 1 is Monday
CREATE TABLE decision_weekday (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  PRIMARY KEY (plan_id, position)
) STRICT;

-- Seasonality: what a month's demand is multiplied by, with a mean of 1 over the year
CREATE TABLE month_factor (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  factor REAL NOT NULL CHECK (factor >= 0),
  PRIMARY KEY (plan_id, month)
) STRICT;

-- Where figures come from, and how sure we are of them
CREATE TABLE source (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  address TEXT,
  date TEXT CHECK (${isDate('date')}),
  status TEXT NOT NULL CHECK (status IN ('published', 'local', 'derived', 'illustrative')),
  note TEXT,
  PRIMARY KEY (plan_id, id)
) STRICT;

-- The source of a single field, where it is not that of the whole record (source_id of the record)
CREATE TABLE field_source (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  -- The list of the plan file that holds the record; newMachine for a machine that a project brings
  collection TEXT NOT NULL,
  -- The record's id, or its ids in the order of the table's key
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  source_id TEXT NOT NULL,
  PRIMARY KEY (plan_id, collection, record, field),
  FOREIGN KEY (plan_id, source_id) REFERENCES source (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Lists that the plan file gives and leaves empty, rather than leaving them out, so that it comes back as it was
CREATE TABLE given_empty (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  collection TEXT NOT NULL,
  -- Empty, like field, when it is the collection itself
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  PRIMARY KEY (plan_id, collection, record, field)
) STRICT;
`,
};
