import type { Plan } from '../../../db/schema/plan.ts';
import type { MadeBy } from '../askTakeOut.ts';
import { madeFromCsv } from '../madeFrom.ts';
import { zipped } from '../zipped.ts';
import type { Simulated } from './weekColumns.ts';
import { weekDictionary, weeksCsv } from './weeksCsv.ts';
import { weeksMadeFrom } from './weeksMadeFrom.ts';
import { weeksParquet } from './weeksParquet.ts';

type Asked = { plan: Plan; run: Simulated; as: 'csv' | 'parquet'; facts: MadeBy };

/** Weekly results in one file: Parquet, or a zip of CSV files that also say what the columns hold and what it was made from. */
export function weeksFile({ plan, run, as, facts }: Asked): Uint8Array<ArrayBuffer> {
  if (as === 'parquet') return weeksParquet(run, plan, facts);
  return zipped(
    new Map([
      ['weeks.csv', weeksCsv(run, plan)],
      ['columns.csv', weekDictionary()],
      ['about.csv', madeFromCsv(weeksMadeFrom(run, plan, facts))],
    ]),
  );
}
