import type { Database } from 'better-sqlite3';
import { andPoint, SavedFrom, type SavedPoint } from '../schema/savedFrom.ts';

/** The contents that a plan had when it was saved as a file or opened from one, the oldest first. */
export function readSavedPoints(database: Database, planId: string): SavedPoint[] {
  const rows = database.prepare<[string]>('SELECT hash, at FROM saved_point WHERE plan_id = ? ORDER BY rowid');
  return SavedFrom.parse(rows.all(planId));
}

/** Puts these in the place of whatever was known. Runs inside the caller's transaction. */
export function putSavedPoints(database: Database, planId: string, points: readonly SavedPoint[]): void {
  database.prepare<[string]>('DELETE FROM saved_point WHERE plan_id = ?').run(planId);
  const insert = database.prepare<[string, string, string]>(
    'INSERT INTO saved_point (plan_id, hash, at) VALUES (?, ?, ?)',
  );
  for (const { hash, at } of points) insert.run(planId, hash, at);
}

/** Notes that a plan is saved as a file with these contents, and tells of all that it was saved with. No step of its history. */
export function noteSavedPoint(database: Database, planId: string, point: SavedPoint): SavedPoint[] {
  const known = readSavedPoints(database, planId);
  const points = andPoint(known, point);
  if (points.at(-1) !== known.at(-1)) putSavedPoints(database, planId, points);
  return points;
}
