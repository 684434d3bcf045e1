import type { Database } from 'better-sqlite3';
import { PackMade } from '../schema/packMade.ts';

/** The pack last made of a plan; null when none was. */
export function readLastPack(database: Database, planId: string): PackMade | null {
  const row = database
    .prepare<[string]>(
      `SELECT made_at AS madeAt, revision, status, version FROM pack_made
       WHERE plan_id = ? ORDER BY made_at DESC, rowid DESC LIMIT 1`,
    )
    .get(planId);
  return row === undefined ? null : PackMade.parse(row);
}

/** Notes that a pack was made of a plan as it was at a revision. Packs made are no step of its history. */
export function putPackMade(database: Database, planId: string, { madeAt, revision, status, version }: PackMade): void {
  database
    .prepare<[string, string, number, string, string | null]>(
      'INSERT INTO pack_made (plan_id, made_at, revision, status, version) VALUES (?, ?, ?, ?, ?)',
    )
    .run(planId, madeAt, revision, status, version);
}
