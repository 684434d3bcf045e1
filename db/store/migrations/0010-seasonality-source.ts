import type { Migration } from './migration.ts';

/** Where the monthly factors of demand come from; it belongs to all twelve, so it stands with the plan. */
export const seasonalitySource: Migration = {
  version: 10,
  name: 'seasonality source',
  sql: 'ALTER TABLE plan ADD COLUMN seasonality_source_id TEXT;',
};
