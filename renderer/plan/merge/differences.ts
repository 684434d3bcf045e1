import type { Collection } from '../../../db/schema/edit.ts';
import type { AnyRecord, RecordCollection } from '../commands/recordKey.ts';
import type { Contrast, Contrasts, Held } from './contrasts.ts';
import type { Piece } from './pieces.ts';

export type Side = 'ours' | 'theirs';

/**
 * Something in which the file differs from the plan. `incoming` was changed in the file alone and is taken unless it is
 * left out; a `conflict` was changed on both sides, or nothing says on which, and is chosen. What stands on either side,
 * and stood before, is the whole record, or only the piece that differs; undefined where it is not there.
 */
export type Difference = Held & {
  id: string;
  kind: 'incoming' | 'conflict';
  collection: Collection;
  key: string;
  /** Null where the record as a whole is there or not. */
  piece: Piece | null;
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

/** How a plan and a file differ, and what of the plan stays. */
export function comparisonOf(contrasts: Contrasts): Comparison {
  const all = [...contrasts.values()].flatMap((held) => [...held.values()]);
  return { differences: all.flatMap(differencesIn), staying: all.flatMap(stayingIn) };
}

function differencesIn({ pieces, ...whole }: Contrast): Difference[] {
  const { collection, key } = whole;
  return (pieces ?? [{ ...whole, piece: null }]).flatMap(({ id, piece, standing, before, ours, theirs }) =>
    standing === 'same' || standing === 'ours'
      ? []
      : [{ id, kind: standing, collection, key, piece, before, ours, theirs }],
  );
}

function stayingIn({ collection, key, standing, before, ours, theirs, pieces }: Contrast): Staying[] {
  const stays = pieces?.some((piece) => piece.standing === 'ours') ?? standing === 'ours';
  if (!stays) return [];
  const change = ours === undefined ? 'removed' : theirs === undefined ? 'added' : 'changed';
  return [{ collection, key, change, record: ours ?? before ?? {} }];
}
