import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { type Put, put, putRecords } from '../commands/putRecords.ts';
import { type AnyRecord, recordKey } from '../commands/recordKey.ts';
import { recordIn } from './fields.ts';
import type { CellPlace } from './table.ts';

/** Says where the figures of these cells come from; null when they say so already. */
export function setSources(plan: Plan, cells: readonly CellPlace[], source: Source): Command | null {
  const puts = new Map<string, Put & { record: AnyRecord }>();
  for (const { collection, record, field } of cells) {
    const key = recordKey(collection, record);
    const held = puts.get(`${collection} ${key}`)?.record ?? record;
    const fieldSources = { ...recordIn(held, 'fieldSources'), [field]: source.id };
    puts.set(`${collection} ${key}`, { collection, key, record: { ...held, fieldSources } });
  }
  const known = plan.sources?.some(({ id }) => id === source.id) ?? false;
  const figures = cells.length === 1 ? 'one figure' : `${cells.length} figures`;
  const label = `Set the source of ${figures} to “${source.title}”`;
  return putRecords(plan, { name: 'set-sources', label }, [
    ...(known ? [] : [put('sources', source)]),
    ...puts.values(),
  ]);
}
