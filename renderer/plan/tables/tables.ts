import type { Plan } from '../../../db/schema/plan.ts';
import type { TableRow as LinkedRow } from '../../state/viewSlice.ts';
import { centresTable } from './centresColumns.ts';
import { closuresTable, extraDaysTable } from './daysTables.ts';
import { demandTable } from './demandColumns.ts';
import { flowsTable } from './flowsColumns.ts';
import { machinesTable } from './machinesColumns.ts';
import { backlogTable, travelCarTable, travelPublicTable } from './matrices.ts';
import { mixesTable } from './mixesTable.ts';
import { firstOfSeries, observedTable } from './observedTable.ts';
import { pathwaysTable } from './pathwaysColumns.ts';
import { projectsTable } from './projectsColumns.ts';
import { risksTable } from './risksColumns.ts';
import { stagesTable } from './stagesTable.ts';
import type { Table } from './table.ts';
import { trustsTable } from './trustsColumns.ts';
import { zonesTable } from './zonesColumns.ts';

/** The tables of a plan, from what stands in it to who comes. */
export const tables: readonly Table[] = [
  trustsTable,
  centresTable,
  closuresTable,
  extraDaysTable,
  machinesTable,
  projectsTable,
  stagesTable,
  pathwaysTable,
  mixesTable,
  zonesTable,
  demandTable,
  flowsTable,
  travelCarTable,
  travelPublicTable,
  backlogTable,
  observedTable,
  risksTable,
];

/** The table, row and column that a link to a record means; null when no table holds such records. */
export function tablePlace(
  plan: Plan,
  { collection, key, field }: LinkedRow,
): { table: Table; rowKey: string; field: string | null } | null {
  const [first = '', second = '', third = ''] = key.split('|');
  if (collection === 'travel') {
    const table = third === 'publicTransport' ? travelPublicTable : travelCarTable;
    return { table, rowKey: first, field: `cell:${second}` };
  }
  if (collection === 'backlog') return { table: backlogTable, rowKey: first, field: `cell:${second}` };
  if (collection === 'observations') return { table: observedTable, rowKey: firstOfSeries(plan, key), field: null };
  if (collection === 'projects' && field?.startsWith('stages'))
    return { table: stagesTable, rowKey: `${key}|0`, field: null };
  if (collection === 'pathways' && field?.startsWith('fractionation')) {
    return { table: mixesTable, rowKey: `${key}|0`, field: 'share' };
  }
  if (collection === 'centres' && field?.startsWith('opening.')) {
    const table = field.startsWith('opening.extraDays') ? extraDaysTable : closuresTable;
    return { table, rowKey: `${key}|0`, field: null };
  }
  const table = tables.find((one) => one.collection === collection);
  return table ? { table, rowKey: key, field: field ?? null } : null;
}
