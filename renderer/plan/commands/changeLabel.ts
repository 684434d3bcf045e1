import type { Collection } from '../../../db/schema/edit.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';
import { nameWithin } from '../../simulation/firstLetter.ts';
import { clipped } from '../projectName.ts';
import { fieldLabel, fieldsOf, fieldWords } from './fieldLabel.ts';
import type { AnyRecord } from './recordKey.ts';
import { recordName } from './recordName.ts';
import type { Names } from './recordNames.ts';

/** Longer values are cut in a label; the change log shows them whole. */
const longestValue = 80;

/** Names of the fields in which two records differ, in the order in which tables show them. */
export function differingFields(collection: Collection, before: AnyRecord, after: AnyRecord): string[] {
  const order = fieldsOf(collection);
  const all = new Set([...order, ...Object.keys(before), ...Object.keys(after)]);
  const differs = (field: string) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null);
  return [...all].filter((field) => field in before !== field in after || differs(field));
}

/** A sentence for a change of fields: what of which record, and for a single field from what to what. */
export function changeLabel(collection: Collection, before: AnyRecord, after: AnyRecord, names: Names): string {
  const fields = differingFields(collection, before, after);
  const [field] = fields;
  const whose = collection === 'header' ? 'the plan' : recordName(collection, before, names);
  if (field === undefined) return `Change nothing of ${whose}`;
  if (fields.length > 3) return `Change ${fields.length} fields of ${whose}`;
  const called = fields.map((one) => nameWithin(fieldLabel(collection, one).label));
  if (fields.length > 1) return `Change ${called.slice(0, -1).join(', ')} and ${called.at(-1)} of ${whose}`;
  const say = (record: AnyRecord) => clipped(fieldWords(collection, field, record[field], names), longestValue);
  if (field === 'name' || field === 'title') return `Rename ${whose} to ${say(after)}`;
  const to = say(after);
  return `Change the ${called[0]} of ${whose} from ${withoutUnit(say(before), to, fieldLabel(collection, field).unit)} to ${to}`;
}

/** “from 480 to 540 minutes a day”: the unit is said once where both have it. */
function withoutUnit(from: string, to: string, unit: string | undefined): string {
  const tail = ` ${unit}`;
  return unit !== undefined && from.endsWith(tail) && to.endsWith(tail) ? from.slice(0, -tail.length) : from;
}
