import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { type Named, type Put, put, putRecords } from '../commands/putRecords.ts';
import { type AnyRecord, recordKey } from '../commands/recordKey.ts';
import { recordIn } from './fields.ts';
import type { CellPlace, Table } from './table.ts';

/** Says where the figures of these cells of a table come from; null when they say so already. */
export function setSources(plan: Plan, table: Table, cells: readonly CellPlace[], source: Source): Command | null {
  const label = labelOf(cells.length, source);
  const known = plan.sources?.some(({ id }) => id === source.id) ?? false;
  const first = known ? [] : [put('sources', source)];
  if (table.sourced) {
    const rows = [...new Set(cells.map(({ record }) => record))];
    return putRecords(plan, label, [...first, ...table.sourced(plan, rows, source.id)]);
  }
  const puts = new Map<string, Put & { record: AnyRecord }>();
  for (const { collection, record, field } of cells) {
    const key = recordKey(collection, record);
    const held = puts.get(`${collection} ${key}`)?.record ?? record;
    const fieldSources = { ...recordIn(held, 'fieldSources'), [field]: source.id };
    puts.set(`${collection} ${key}`, { collection, key, record: { ...held, fieldSources } });
  }
  return putRecords(plan, label, [...first, ...puts.values()]);
}

function labelOf(cells: number, { title }: Source): Named {
  const figures = cells === 1 ? 'one figure' : `${cells} figures`;
  return { name: 'set-sources', label: `Set the source of ${figures} to “${title}”` };
}
