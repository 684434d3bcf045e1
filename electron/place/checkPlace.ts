import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';
import { storeFile, usualHome } from '../storeHome.ts';
import { placeOf } from './placeOf.ts';
import { placeWarning } from './placeWords.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/**
 * Whether plans may be kept in a folder, and what to warn of when they may. Over a network they may not: SQLite's
 * write-ahead log needs memory that all who have the file open share. Where a program keeps the folder in step with
 * others they may not begin, but plans that are there already are opened, with a warning, rather than shut away.
 */
export function checkPlace(home: string, around: Surroundings = surroundings()): Result<{ warning: string | null }> {
  const folder = around.platform === process.platform ? resolve(home) : home;
  const place = placeOf(folder, around);
  const usual = usualHome(around);
  const better = usual !== folder && placeOf(usual, around).kind === 'local' ? usual : null;
  const holdsPlans = existsSync(storeFile(home));
  const warning = placeWarning(place, { folder, better, holdsPlans });
  if (warning === null || (place.kind === 'synced' && holdsPlans)) return ok({ warning });
  return refuse({ path: '', message: `Plans cannot be kept here: ${warning}` });
}
