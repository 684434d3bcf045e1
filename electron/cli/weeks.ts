import { extname, resolve } from 'node:path';
import type { Plan } from '../../db/schema/plan.ts';
import { type Result, refuse } from '../../db/schema/problem.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import { weekDictionary, weeksCsv } from '../../renderer/takeOut/weeks/weeksCsv.ts';
import { weeksParquet } from '../../renderer/takeOut/weeks/weeksParquet.ts';
import { version } from '../version.ts';
import { writeWhole } from '../writeWhole.ts';
import { writablePlace } from './writablePlace.ts';

const formatOf = (path: string): string => extname(path).toLowerCase();

/** Says before anything is simulated that the weeks cannot be written there. */
export async function weeksPlace(out: string): Promise<Result<null>> {
  if (!['.csv', '.parquet'].includes(formatOf(out)))
    return refuse({ path: '--weeks', message: `${out} is neither a .csv nor a .parquet file` });
  return writablePlace(resolve(out), '--weeks');
}

/** Writes weekly results, and beside them what each of their columns holds. */
export async function writeWeeks(out: string, result: ExperimentResult, plan: Plan): Promise<Result<null>> {
  const path = resolve(out);
  const madeOn = new Date().toLocaleDateString('sv-SE');
  const bytes =
    formatOf(path) === '.csv'
      ? Buffer.from(weeksCsv(result, plan))
      : weeksParquet(result, plan, { appVersion: version, madeOn });
  const written = await writeWhole(path, bytes);
  if (!written.ok) return written;
  return writeWhole(beside(path, 'columns'), Buffer.from(weekDictionary()));
}

/** What is said of `weeks.csv` stands in `weeks-columns.csv`. */
export const beside = (path: string, what: string): string =>
  `${path.slice(0, path.length - extname(path).length)}-${what}.csv`;
