import { type Collection, headerOf } from '../../../db/schema/edit.ts';
import { partText } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { withoutSavedFrom } from '../../../db/schema/savedFrom.ts';
import { type AnyRecord, recordCollections, recordKey, recordsOf } from '../commands/recordKey.ts';
import { type Piece, piecesOf, sayingOf } from './pieces.ts';

/** What a merge begins from: a plan, a file (its ids told apart from ours), and what both were before, where it is known. */
export type Sides = { base: Plan | null; ours: Plan; theirs: Plan };

/**
 * How something stands on both sides: the `same`, changed here alone (`ours`), in the file alone (`incoming`), or on both
 * (`conflict`), also where nothing says on which.
 */
export type Standing = 'same' | 'ours' | 'incoming' | 'conflict';

/** A thing as it was and as either side has it; undefined where it is not there. */
export type Held = { before: AnyRecord | undefined; ours: AnyRecord | undefined; theirs: AnyRecord | undefined };

/** A record, or a piece of one, of both sides. */
export type PieceContrast = Held & { id: string; piece: Piece; standing: Standing };
export type Contrast = Held & {
  id: string;
  collection: Collection;
  key: string;
  standing: Standing;
  /** Of a record that both sides have and that comes or is in conflict, each of its pieces. */
  pieces: readonly PieceContrast[] | null;
};

/** Every record of either side or of before, by collection and key, in the order of ours, theirs and what was. */
export type Contrasts = ReadonlyMap<Collection, ReadonlyMap<string, Contrast>>;

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
 * Holds a plan and a file against what both began from, once: what is chosen afterwards changes nothing of it. Without
 * that (null) whatever differs is a conflict, since nothing says who changed it.
 */
export function contrastsOf({ base, ours, theirs }: Sides): Contrasts {
  const parts: readonly Collection[] = ['header', ...recordCollections];
  return new Map(
    parts.map((collection) => {
      const [before, own, other] = [
        keyedRecords(base, collection),
        keyedRecords(ours, collection),
        keyedRecords(theirs, collection),
      ] as const;
      const keys = [...new Set([...own.keys(), ...other.keys(), ...before.keys()])];
      const contrasts = keys.map((key) => {
        const held = { before: before.get(key), ours: own.get(key), theirs: other.get(key) };
        return [key, contrast({ collection, key }, base !== null, held)] as const;
      });
      return [collection, new Map(contrasts)] as const;
    }),
  );
}

function contrast(where: Pick<Contrast, 'collection' | 'key'>, isKnown: boolean, held: Held): Contrast {
  const id = `${where.collection}/${where.key}`;
  const standing = standingOf(isKnown, held);
  const { ours, theirs } = held;
  const isSettled = standing === 'same' || standing === 'ours';
  if (isSettled || ours === undefined || theirs === undefined) return { ...where, ...held, id, standing, pieces: null };
  const pieces = piecesOf(where.collection, ours, theirs).map((piece): PieceContrast => {
    const said = {
      before: sayingOf(held.before, piece),
      ours: sayingOf(ours, piece),
      theirs: sayingOf(theirs, piece),
    };
    return { ...said, id: `${id}/${piece.id}`, piece, standing: standingOf(isKnown, said) };
  });
  return { ...where, ...held, id, standing, pieces };
}

function standingOf(isKnown: boolean, { before, ours, theirs }: Held): Standing {
  if (same(ours, theirs)) return 'same';
  if (!isKnown) return 'conflict';
  if (same(before, theirs)) return 'ours';
  return same(before, ours) ? 'incoming' : 'conflict';
}
