import { Change } from '../../../db/schema/change.ts';
import type { Collection, Edit } from '../../../db/schema/edit.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import { differingFields } from '../commands/changeLabel.ts';
import { fieldLabel, fieldWords } from '../commands/fieldLabel.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { collectionNouns, recordName } from '../commands/recordName.ts';
import type { Names } from '../commands/recordNames.ts';
import { changeWords } from '../scenarios/changeSentence.ts';

/** One thing that an edit changed, in words: which field of which record, from what and to what, with its unit. */
export type ChangedField = { record: string; field: string; from: string; to: string };

/** What stands for a record that is not there yet, or no longer. */
const absent = 'none';

/**
 * What an entry of the log changed, for reading: every field where it concerns one record; where it concerns several,
 * those that it adds or removes by their names alone.
 */
export function entryFields(edits: readonly Edit[], names: Names): ChangedField[] {
  if (edits.length === 1) return edits.flatMap((edit) => changedFields(edit, names));
  return edits.flatMap((edit) => {
    const fields = changedFields(edit, names);
    return edit.before === null || edit.after === null ? fields.slice(0, 1) : fields;
  });
}

/** Every field that an edit changed, in the order in which tables show them. */
export function changedFields(edit: Edit, names: Names): ChangedField[] {
  const { collection, before, after } = edit;
  const record = nameOf(edit, names);
  if (before === null || after === null) {
    const [noun] = collection === 'header' ? ['plan'] : collectionNouns[collection];
    const own = { record, field: upperFirst(noun) };
    const whole = { ...own, from: before === null ? absent : record, to: after === null ? absent : record };
    return [whole, ...fieldsBetween(edit, before ?? {}, after ?? {}, record, names)];
  }
  return fieldsBetween(edit, before, after, record, names);
}

/** What the record of an edit is called; by what it was called before, where that is what changed. */
export function nameOf({ collection, before, after }: Edit, names: Names): string {
  const record: AnyRecord = before ?? after ?? {};
  return collection === 'header' ? 'the plan' : recordName(collection, record, names);
}

function fieldsBetween(
  { collection }: Edit,
  before: AnyRecord,
  after: AnyRecord,
  record: string,
  names: Names,
): ChangedField[] {
  const whole = Object.keys(before).length === 0 || Object.keys(after).length === 0;
  return differingFields(collection, before, after).flatMap((field) => {
    // The sentence above them says what is added or removed by its name; its id is for files.
    if (whole && (field === 'id' || field === 'name' || field === 'title')) return [];
    const { label } = fieldLabel(collection, field);
    if (collection === 'scenarios' && field === 'changes') {
      return stepsBetween(before[field], after[field], names).map((step) => ({ record, field: 'Change', ...step }));
    }
    if (field === 'fieldSources') {
      return sourcesBetween(collection, before[field], after[field], names).map((source) => ({ record, ...source }));
    }
    const [was, is] = onlyDiffering(before[field], after[field]);
    const say = (value: unknown) => fieldWords(collection, field, value, names);
    return [
      {
        record,
        field: label,
        from: whole && !(field in before) ? '' : say(was),
        to: whole && !(field in after) ? '' : say(is),
      },
    ];
  });
}

/** Sources of single fields, one by one; where a field has none of its own, that of its record counts. */
function sourcesBetween(
  collection: Collection,
  before: unknown,
  after: unknown,
  names: Names,
): Omit<ChangedField, 'record'>[] {
  const [was, is] = [Object.entries(before ?? {}), Object.entries(after ?? {})].map(
    (entries) => new Map(entries.map(([field, id]) => [field, String(id)])),
  );
  const say = (id: string | undefined) => (id === undefined ? 'as for the whole record' : names('source', id));
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((field) => {
    const [from, to] = [was?.get(field), is?.get(field)];
    if (from === to) return [];
    return [{ field: `Source of “${fieldLabel(collection, field).label}”`, from: say(from), to: say(to) }];
  });
}

/** Of figures by year only those that differ are told. */
function onlyDiffering(before: unknown, after: unknown): [unknown, unknown] {
  if (!isTable(before) || !isTable(after)) return [before, after];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differ = [...keys].filter((key) => before[key] !== after[key]);
  const picked = (table: { readonly [key: string]: unknown }) =>
    Object.fromEntries(differ.flatMap((key) => (key in table ? [[key, table[key]]] : [])));
  return [picked(before), picked(after)];
}

/** Figures by year. */
const isTable = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, held]) => /^\d{4}$/.test(key) && typeof held === 'number');

/** A scenario's changes one by one, known by their ids. */
function stepsBetween(before: unknown, after: unknown, names: Names): { from: string; to: string }[] {
  const [was, is] = [byId(before), byId(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [one, other] = [was.get(id), is.get(id)];
    if (one && other && canonicalJson(one) === canonicalJson(other)) return [];
    const [from, to] = [one, other].map((step) => (step ? changeWords(step, names) : absent));
    if (from !== to) return [{ from: from ?? absent, to: to ?? absent }];
    const why = (step: Change | undefined) => `${from}, ${step?.why ? `because: ${step.why}` : 'no reason given'}`;
    return [{ from: why(one), to: why(other) }];
  });
}

function byId(changes: unknown): Map<string, Change> {
  const parsed = Change.array().safeParse(changes ?? []);
  return new Map((parsed.success ? parsed.data : []).map((change) => [change.id, change]));
}
