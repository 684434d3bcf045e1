import type { Migration } from './migration.ts';

/** Which part of a view a step of the storyboard shows, of the views that have several. */
export const stepPart: Migration = {
  version: 17,
  name: 'step part',
  sql: 'ALTER TABLE storyboard_step ADD COLUMN focus_part TEXT;',
};
