import type { Collection } from '../../../db/schema/edit.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import { fieldLabel, fieldsOf, fieldWords } from '../commands/fieldLabel.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { collectionNouns, countedRecords, recordName } from '../commands/recordName.ts';
import { type Names, namesIn } from '../commands/recordNames.ts';
import { keyedRecords, type Sides, same } from './contrasts.ts';
import type { Difference, Side } from './differences.ts';
import type { Choices } from './mergePlans.ts';
import { sideTaken } from './mergePlans.ts';
import type { Pair } from './pairs.ts';
import { fieldSourcesOf } from './pieces.ts';

/** What things are called, wherever of the three plans they are. */
export function namesOfSides({ base, ours, theirs }: Sides): Names {
  const all = [ours, theirs, ...(base ? [base] : [])].map(namesIn);
  return (kind, id) => all.map((names) => names(kind, id)).find((name) => name !== id) ?? id;
}

export const titleOf = (collection: Collection, record: AnyRecord, names: Names): string =>
  collection === 'header' ? 'The plan' : upperFirst(recordName(collection, record, names));

export const nounOf = (collection: Collection): string =>
  collection === 'header' ? 'plan' : collectionNouns[collection][0];

/** The whole record that a difference is of: ours where there is one. */
export const recordBehind = (
  { base, ours, theirs }: Sides,
  { collection, key }: Pick<Difference, 'collection' | 'key'>,
): AnyRecord =>
  [ours, theirs, base].map((plan) => keyedRecords(plan, collection).get(key)).find((one) => one !== undefined) ?? {};

/** What of a record a difference is about: “Rostered time”, “Population”; nothing where it is the whole of it. */
export function subjectOf({ collection, piece }: Difference): string {
  if (piece === null || piece.fields.length > 4) return '';
  const [field = ''] = piece.fields;
  const { label } = fieldLabel(collection, field);
  if (piece.sub === null) return piece.fields.map((one) => fieldLabel(collection, one).label).join(', ');
  if (field === 'changes') return 'Change';
  if (field === 'fieldSources') return `Source of “${fieldLabel(collection, piece.sub).label}”`;
  return label;
}

/** A line of what one side says: a field where more than one is said, and its value. */
export type Line = { label: string; words: string };

/** Said by the title above it, or by no one. */
const silent = new Set(['id', 'name', 'title', 'fieldSources']);
const mostLines = 6;

/** What a side says, line by line; of a whole record what differs from the other, or what it is. */
export function linesOf(difference: Difference, side: Side | 'before', names: Names): Line[] {
  const { collection, piece } = difference;
  const [record, other] =
    side === 'theirs' ? [difference.theirs, difference.ours] : [difference[side], difference.theirs];
  if (record === undefined) return [{ label: '', words: piece === null ? 'Not there' : 'Not given' }];
  const fields = fieldsOf(collection).filter((field) => record[field] !== undefined);
  const sides = [difference.before ?? difference.ours, difference.ours, difference.theirs];
  const differs = (field: string) => sides.some((one) => !same(one?.[field], record[field]));
  const told = fields.filter((field) =>
    piece === null ? !silent.has(field) : differs(field) && (piece.sub !== null || field !== 'fieldSources'),
  );
  const against = piece === null ? (difference.before ?? other) : undefined;
  const differing = told.filter((field) => against === undefined || !same(record[field], against[field]));
  const shown = differing.length > 0 ? differing : told;
  const lines = shown.map((field) => ({
    label: shown.length > 1 || piece === null ? fieldLabel(collection, field).label : '',
    words: fieldWords(collection, field, record[field], names),
  }));
  if (piece?.sub === null && differs('fieldSources')) {
    const ids = [...new Set(Object.values(fieldSourcesOf(record)).map(String))];
    lines.push({
      label: 'Source',
      words: ids.map((id) => names('source', id)).join(', ') || 'as for the whole record',
    });
  }
  return lines.length > mostLines
    ? [...lines.slice(0, mostLines - 1), { label: '', words: `and ${lines.length - mostLines + 1} more` }]
    : lines;
}

/** What becomes of a record as the file has it. */
export type Coming = {
  collection: Collection;
  key: string;
  change: 'added' | 'changed' | 'removed';
  differences: Difference[];
};

/** What the file alone changed, record by record. */
export function comingOf(differences: readonly Difference[]): Coming[] {
  const found = new Map<string, Coming>();
  for (const difference of differences) {
    if (difference.kind !== 'incoming') continue;
    const { collection, key, piece, ours } = difference;
    const id = `${collection}/${key}`;
    const change = piece !== null ? 'changed' : ours === undefined ? 'added' : 'removed';
    const known = found.get(id) ?? { collection, key, change, differences: [] };
    found.set(id, { ...known, differences: [...known.differences, difference] });
  }
  return [...found.values()];
}

/** “2 machines added, 1 project changed and 1 centre removed”; “nothing” */
export function countedWords(
  changes: readonly { collection: Collection; change: 'added' | 'changed' | 'removed' }[],
): string {
  const counts = new Map<string, { collection: Collection; change: string; count: number }>();
  for (const { collection, change } of changes) {
    const known = counts.get(`${collection} ${change}`) ?? { collection, change, count: 0 };
    counts.set(`${collection} ${change}`, { ...known, count: known.count + 1 });
  }
  const words = [...counts.values()].map(({ collection, change, count }) =>
    collection === 'header' ? 'the plan itself changed' : `${countedRecords(collection, count)} ${change}`,
  );
  return words.length === 0 ? 'nothing' : new Intl.ListFormat('en-GB').format(words);
}

const were = (count: number): string => (count === 1 ? 'One difference was' : `${count} differences were`);

/** What a merge did, for the change log and for whoever asks what came of the file. */
export function reportWords(
  fileName: string,
  {
    differences,
    needs,
    pairs,
  }: { differences: readonly Difference[]; needs: readonly Difference[]; pairs: readonly Pair[] },
  choices: Choices,
): string {
  const coming = comingOf(differences.filter((one) => sideTaken(one, choices) === 'theirs'));
  const left = comingOf(differences.filter(({ id }) => choices.get(id) === 'ours'));
  const conflicts = [...differences.filter(({ kind }) => kind === 'conflict'), ...needs];
  const theirs = conflicts.filter(({ id }) => choices.get(id) === 'theirs').length;
  const [one, two] = [pairs.filter(({ isSame }) => isSame).length, pairs.filter(({ isSame }) => !isSame).length];
  return [
    `From ${fileName} came: ${countedWords(coming)}.`,
    ...(left.length > 0 ? [`Left out: ${countedWords(left)}.`] : []),
    ...(conflicts.length > 0
      ? [`${were(conflicts.length)} chosen: ${conflicts.length - theirs} as here, ${theirs} as in the file.`]
      : []),
    ...(one > 0 ? [`${one} taken as the same thing under two ids.`] : []),
    ...(two > 0 ? [`${two} told apart under one id.`] : []),
  ].join(' ');
}
