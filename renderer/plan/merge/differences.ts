import { type Collection, headerOf } from '../../../db/schema/edit.ts';
import { partText } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { withoutSavedFrom } from '../../../db/schema/savedFrom.ts';
import {
  type AnyRecord,
  type RecordCollection,
  recordCollections,
  recordKey,
  recordsOf,
} from '../commands/recordKey.ts';
import { type Piece, piecesOf, sayingOf } from './pieces.ts';

export type Side = 'ours' | 'theirs';

/**
 * Something in which the file differs from the plan. `incoming` was changed in the file alone and is taken unless it is
 * left out; a `conflict` was changed on both sides, or nothing says on which, and is chosen. What stands on either side,
 * and stood before, is the whole record, or only the piece that differs; undefined where it is not there.
 */
export type Difference = {
  id: string;
  kind: 'incoming' | 'conflict';
  collection: Collection;
  key: string;
  /** Null where the record as a whole is there or not. */
  piece: Piece | null;
  before: AnyRecord | undefined;
  ours: AnyRecord | undefined;
  theirs: AnyRecord | undefined;
  /** What names a thing that is there on one side alone, and so has to be kept or go with it. */
  because?: readonly { collection: RecordCollection; record: AnyRecord }[];
};

/** A record that was changed here and not in the file: it stays. */
export type Staying = {
  collection: Collection;
  key: string;
  change: 'added' | 'changed' | 'removed';
  record: AnyRecord;
};

export type Comparison = { differences: Difference[]; staying: Staying[] };

export const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && partText(a) === partText(b));

type Keyed = ReadonlyMap<string, AnyRecord>;

const known = new WeakMap<Plan, Map<Collection, Keyed>>();

/** The records of a part of a plan by their keys, gathered once for a plan; the fields at its top are one. */
export function keyedRecords(plan: Plan | null, collection: Collection): Keyed {
  if (plan === null) return new Map();
  const parts = known.get(plan) ?? new Map<Collection, Keyed>();
  known.set(plan, parts);
  const keyed = parts.get(collection) ?? gathered(plan, collection);
  parts.set(collection, keyed);
  return keyed;
}

function gathered(plan: Plan, collection: Collection): Keyed {
  if (collection === 'header') return new Map([['', withoutSavedFrom(headerOf(plan))]]);
  const records: readonly AnyRecord[] = recordsOf(plan, collection);
  return new Map(records.map((record) => [recordKey(collection, record), record]));
}

/**
 * How a plan and a file differ, given what both began from; without that (null) every difference is a conflict, since
 * nothing says who changed what.
 */
export function comparePlans(base: Plan | null, ours: Plan, theirs: Plan): Comparison {
  const found: Comparison = { differences: [], staying: [] };
  const parts: readonly Collection[] = ['header', ...recordCollections];
  for (const collection of parts) {
    if (collection !== 'header' && ours[collection] === theirs[collection]) continue;
    const [before, own, other] = [base, ours, theirs].map((plan) => keyedRecords(plan, collection));
    if (!before || !own || !other) continue;
    for (const key of new Set([...own.keys(), ...other.keys(), ...before.keys()])) {
      compareRecords(found, base !== null, { collection, key }, before.get(key), own.get(key), other.get(key));
    }
  }
  return found;
}

type Where = { collection: Collection; key: string };
type Held = AnyRecord | undefined;

function compareRecords(found: Comparison, isKnown: boolean, where: Where, before: Held, ours: Held, theirs: Held) {
  const id = `${where.collection}/${where.key}`;
  if (same(ours, theirs)) return;
  const kindOf = (was: Held, here: Held): Difference['kind'] => (isKnown && same(was, here) ? 'incoming' : 'conflict');
  if (ours !== undefined && theirs !== undefined) {
    if (isKnown && same(before, theirs)) {
      found.staying.push({ ...where, change: 'changed', record: ours });
      return;
    }
    let staying = false;
    for (const piece of piecesOf(where.collection, ours, theirs)) {
      const [was, here, there] = [before, ours, theirs].map((record) => sayingOf(record, piece));
      if (same(here, there)) continue;
      const isOurs = isKnown && same(was, there);
      staying ||= isOurs;
      if (isOurs) continue;
      const kind = kindOf(was, here);
      found.differences.push({
        id: `${id}/${piece.id}`,
        kind,
        ...where,
        piece,
        before: was,
        ours: here,
        theirs: there,
      });
    }
    if (staying) found.staying.push({ ...where, change: 'changed', record: ours });
    return;
  }
  const isOurs = isKnown && same(before, theirs);
  if (isOurs) {
    found.staying.push({ ...where, change: ours ? 'added' : 'removed', record: ours ?? before ?? {} });
    return;
  }
  found.differences.push({ id, kind: kindOf(before, ours), ...where, piece: null, before, ours, theirs });
}
