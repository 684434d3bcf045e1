import { canonicalJson } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { findRecord } from '../commands/findRecord.ts';
import { type Put, put } from '../commands/putRecords.ts';
import type { AnyRecord, RecordCollection } from '../commands/recordKey.ts';
import { longDate } from '../dates.ts';
import { recordIn, withField } from './fields.ts';

/** Fields that name and join things rather than being figures: where they come from is never asked. */
const named = /^(id|name|title|mode|status|source|fieldSources|\w+Id)$/;

/** Their records have one source as a whole; tables move a figure to a record that has the source of what is entered. */
const sourcedWhole: ReadonlySet<RecordCollection> = new Set(['observations']);

/** The source of what a planner enters on a day: their own figure, local, until they say where it is from. */
export const enteredOn = (today: string): Source => ({
  id: `entered-${today}`,
  title: `Entered in Isocentre on ${longDate(today)}`,
  date: today,
  status: 'local',
});

/**
 * The same records with the figures that change in them marked as coming from `source`, which is added to the plan
 * when it is not there. A planner's edit is the planner's figure, whatever stood there before.
 */
export function withSource(plan: Plan, puts: readonly Put[], source: Source): Put[] {
  const marked = puts.map((one) =>
    one.record === null ? one : { ...one, record: figuresFrom(plan, one, one.record, source.id) },
  );
  const used = marked.some(({ record }, at) => record !== puts[at]?.record || record?.source === source.id);
  const known = plan.sources?.some(({ id }) => id === source.id) ?? false;
  return used && !known ? [put('sources', source), ...marked] : marked;
}

function figuresFrom(plan: Plan, { collection, key }: Put, record: AnyRecord, sourceId: string): AnyRecord {
  const found: AnyRecord | undefined = findRecord(plan, collection, key);
  if (found !== undefined && sourcedWhole.has(collection)) return record;
  if (found === undefined) return 'source' in record ? record : { ...record, source: sourceId };
  const differs = (field: string) => canonicalJson(found[field] ?? null) !== canonicalJson(record[field] ?? null);
  const changed = [...new Set([...Object.keys(found), ...Object.keys(record)])].filter(
    (field) => !named.test(field) && differs(field),
  );
  if (changed.length === 0) return record;
  const sources = changed.reduce(
    (held, field) => withField(held, field, record[field] === undefined ? undefined : sourceId),
    recordIn(record, 'fieldSources') ?? {},
  );
  return withField(record, 'fieldSources', Object.keys(sources).length > 0 ? sources : undefined);
}
