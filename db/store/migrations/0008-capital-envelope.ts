import type { Migration } from './migration.ts';

/** What capital may be spent in each financial year. */
export const capitalEnvelope: Migration = {
  version: 8,
  name: 'capital envelope',
  sql: `
CREATE TABLE capital_envelope (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  financial_year TEXT NOT NULL CHECK (financial_year GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'), -- April to March
  pounds REAL NOT NULL CHECK (pounds >= 0),
  PRIMARY KEY (plan_id, financial_year)
) STRICT;
`,
};
