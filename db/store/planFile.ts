import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/** Where a plan's file is, and the SHA-256 of the bytes that were there when it was last read or written. */
export const PlanFile = z.object({ path: z.string().min(1), hash: z.string().length(64) });
export type PlanFile = z.infer<typeof PlanFile>;

/** The file that a plan was opened from; null where it was not opened from one. */
export function readPlanFile(database: Database, planId: string): PlanFile | null {
  const row = database.prepare<[string]>('SELECT path, hash FROM plan_file WHERE plan_id = ?').get(planId);
  return row === undefined ? null : PlanFile.parse(row);
}

export function putPlanFile(database: Database, planId: string, { path, hash }: PlanFile): void {
  database
    .prepare<[string, string, string]>(
      `INSERT INTO plan_file (plan_id, path, hash) VALUES (?, ?, ?)
       ON CONFLICT (plan_id) DO UPDATE SET path = excluded.path, hash = excluded.hash`,
    )
    .run(planId, path, hash);
}
