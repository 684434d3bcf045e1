import type { Plan } from '../../../db/schema/plan.ts';
import { tables } from '../../plan/tables/tables.ts';
import type { SheetOut } from '../sheet.ts';
import { benchmarksSheet } from './benchmarksSheet.ts';
import { columnsSheet } from './columnsSheet.ts';
import { provenanceSheet } from './provenanceSheet.ts';
import { readMeSheet } from './readMeSheet.ts';
import { scenariosSheet } from './scenariosSheet.ts';
import { settingsSheet } from './settingsSheet.ts';
import { sourceNumbers } from './sourceNumbers.ts';
import { illustrativeSheet, sourcesSheet } from './sourcesSheet.ts';
import { tableSheet } from './tableSheet.ts';
import type { TakeOutFacts } from './takeOutFacts.ts';

/** Everything of a plan as tables: how they are read, where they come from, then the plan itself. */
export function planSheets(plan: Plan, facts: TakeOutFacts): SheetOut[] {
  const numbers = sourceNumbers(plan);
  const sheets = [
    provenanceSheet(plan, facts),
    sourcesSheet(plan, numbers),
    illustrativeSheet(plan, numbers),
    settingsSheet(plan, numbers),
    ...tables.map((table) => tableSheet(plan, table, numbers)),
    scenariosSheet(plan),
    benchmarksSheet(plan, numbers),
    columnsSheet(plan),
  ];
  return [readMeSheet(plan, facts, sheets), ...sheets];
}
