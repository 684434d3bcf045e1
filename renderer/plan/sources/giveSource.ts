import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { changeHeader } from '../commands/changeFields.ts';
import { type Put, put, putRecords } from '../commands/putRecords.ts';
import { type AnyRecord, recordKey } from '../commands/recordKey.ts';
import { decimal } from '../numbers.ts';
import { type Figure, isSingle } from './figures.ts';

/** Says where figures come from, as one command; a source that the plan does not hold yet is added. Null when they say so already. */
export function giveSource(plan: Plan, figures: readonly Figure[], source: Source): Command | null {
  const count = figures.length === 1 ? 'one figure' : `${decimal(figures.length)} figures`;
  const named = { name: 'set-sources', label: `Set the source of ${count} to “${source.title}”` };
  const records = new Map<string, Put & { record: AnyRecord }>();
  for (const { collection, record, field } of figures) {
    if (isSingle(collection)) continue;
    const key = recordKey(collection, record);
    const held = records.get(`${collection} ${key}`)?.record ?? record;
    records.set(`${collection} ${key}`, { collection, key, record: sourced(held, field, source.id) });
  }
  const known = plan.sources?.some(({ id }) => id === source.id) ?? false;
  const command = putRecords(plan, named, [...(known ? [] : [put('sources', source)]), ...records.values()]);
  const header = changeHeader(plan, { ...aidSourced(plan, figures, source), ...seasonsSourced(figures, source) });
  return header === null ? command : { ...named, edits: [...(command?.edits ?? []), ...header.edits] };
}

function aidSourced({ mutualAid }: Plan, figures: readonly Figure[], { id }: Source): Pick<Plan, 'mutualAid'> {
  const aid = figures.filter(({ collection }) => collection === 'mutualAid');
  if (aid.length === 0 || mutualAid === undefined) return {};
  const named = Object.fromEntries(aid.map(({ field }) => [field, id]));
  return { mutualAid: { ...mutualAid, fieldSources: { ...mutualAid.fieldSources, ...named } } };
}

const seasonsSourced = (figures: readonly Figure[], { id }: Source): Pick<Plan, 'seasonalitySource'> =>
  figures.some(({ collection }) => collection === 'seasonality') ? { seasonalitySource: id } : {};

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
