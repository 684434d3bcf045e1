import { contentHashByParts } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { csvFiles } from '../csvFiles.ts';
import { workbook } from '../workbook.ts';
import { zipped } from '../zipped.ts';
import { planSheets } from './planSheets.ts';
import type { TakeOutFacts } from './takeOutFacts.ts';

/** Everything of a plan in one file: an Excel workbook, or a zip of CSV files. */
export function planFile(
  plan: Plan,
  as: 'xlsx' | 'csv',
  facts: Omit<TakeOutFacts, 'planHash'>,
): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> {
  const sheets = planSheets(plan, { ...facts, planHash: contentHashByParts(plan) });
  return as === 'xlsx' ? workbook(sheets) : zipped(csvFiles(sheets));
}
