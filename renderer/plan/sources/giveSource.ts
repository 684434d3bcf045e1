import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { changeHeader } from '../commands/changeFields.ts';
import { type Put, put, putRecords } from '../commands/putRecords.ts';
import { type AnyRecord, recordKey } from '../commands/recordKey.ts';
import { decimal } from '../numbers.ts';
import type { Figure } from './figures.ts';

/** Says where figures come from, as one command; a source that the plan does not hold yet is added. Null when they say so already. */
export function giveSource(plan: Plan, figures: readonly Figure[], source: Source): Command | null {
  const count = figures.length === 1 ? 'one figure' : `${decimal(figures.length)} figures`;
  const named = { name: 'set-sources', label: `Set the source of ${count} to “${source.title}”` };
  const records = new Map<string, Put & { record: AnyRecord }>();
  for (const { collection, record, field } of figures) {
    if (collection === 'mutualAid') continue;
    const key = recordKey(collection, record);
    const held = records.get(`${collection} ${key}`)?.record ?? record;
    records.set(`${collection} ${key}`, { collection, key, record: sourced(held, field, source.id) });
  }
  const known = plan.sources?.some(({ id }) => id === source.id) ?? false;
  const command = putRecords(plan, named, [...(known ? [] : [put('sources', source)]), ...records.values()]);
  const aid = figures.filter(({ collection }) => collection === 'mutualAid');
  if (aid.length === 0 || plan.mutualAid === undefined) return command;
  const fieldSources = {
    ...plan.mutualAid.fieldSources,
    ...Object.fromEntries(aid.map(({ field }) => [field, source.id])),
  };
  const header = changeHeader(plan, { mutualAid: { ...plan.mutualAid, fieldSources } });
  return header && { ...named, edits: [...(command?.edits ?? []), ...header.edits] };
}

/** A record of which one field comes from a source. A machine that a project brings says so itself, of all its figures. */
function sourced(record: AnyRecord, field: string, sourceId: string): AnyRecord {
  const machine = record.newMachine;
  if (field === 'newMachine' && typeof machine === 'object' && machine !== null) {
    const { fieldSources: _, ...kept } = { fieldSources: undefined, ...machine };
    return { ...record, newMachine: { ...kept, source: sourceId } };
  }
  const held = record.fieldSources;
  return {
    ...record,
    fieldSources: { ...(typeof held === 'object' && held !== null ? held : {}), [field]: sourceId },
  };
}
