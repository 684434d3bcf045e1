import { contentHashByParts } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { MadeBy } from '../askTakeOut.ts';
import { csvFiles } from '../csvFiles.ts';
import { workbook } from '../workbook.ts';
import { zipped } from '../zipped.ts';
import { planSheets } from './planSheets.ts';

/** Everything of a plan in one file: an Excel workbook, or a zip of CSV files. */
export function planFile(
  plan: Plan,
  as: 'xlsx' | 'csv',
  facts: MadeBy,
): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> {
  const sheets = planSheets(plan, { ...facts, planHash: contentHashByParts(plan) });
  return as === 'xlsx' ? workbook(sheets) : zipped(csvFiles(sheets));
}
