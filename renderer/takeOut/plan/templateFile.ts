import type { Plan } from '../../../db/schema/plan.ts';
import { tableKinds } from '../../intake/tables/tableKinds.ts';
import { workbook } from '../workbook.ts';
import { templateSheets } from './templateSheets.ts';

/** A workbook to fill in for a kind of table, with the plan's rows in it or one for an example. */
export async function templateFile(asked: {
  plan: Plan;
  kindId: string;
  filled: boolean;
}): Promise<Uint8Array<ArrayBuffer>> {
  const kind = tableKinds.find(({ id }) => id === asked.kindId);
  if (!kind) throw new Error(`there is no such table as ${asked.kindId}`);
  return workbook(templateSheets(asked.plan, kind, asked.filled));
}
