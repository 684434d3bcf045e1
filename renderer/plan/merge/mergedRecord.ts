import type { Collection } from '../../../db/schema/edit.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { type Side, same } from './differences.ts';
import { mergedOrder } from './order.ts';
import { entriesOf, piecesOf, recordOf, sayingOf } from './pieces.ts';

type Held = AnyRecord | undefined;

/** Which side is taken of what differs, by the id of the difference. */
export type Taken = (id: string, kind: 'incoming' | 'conflict') => Side;

/** A record as both sides make it; undefined where it is not to be there. `isKnown` says that `before` is what was. */
export function mergedRecord(
  { collection, key }: { collection: Collection; key: string },
  isKnown: boolean,
  { before, ours, theirs }: { before: Held; ours: Held; theirs: Held },
  taken: Taken,
): Held {
  const id = `${collection}/${key}`;
  if (same(ours, theirs) || (isKnown && same(before, theirs))) return ours;
  const kindOf = (was: Held, here: Held) => (isKnown && same(was, here) ? 'incoming' : 'conflict');
  if (ours === undefined || theirs === undefined) {
    return taken(id, kindOf(before, ours)) === 'ours' ? ours : theirs;
  }
  const sayings = piecesOf(collection, ours, theirs).map((piece) => {
    const [was, here, there] = [before, ours, theirs].map((record) => sayingOf(record, piece));
    if (same(here, there) || (isKnown && same(was, there))) return here;
    return taken(`${id}/${piece.id}`, kindOf(was, here)) === 'ours' ? here : there;
  });
  return inOrder(recordOf(sayings), { before, ours, theirs });
}

/** Changes of a scenario in the order of the side that moved them. */
function inOrder(record: AnyRecord, sides: { before: Held; ours: AnyRecord; theirs: AnyRecord }): AnyRecord {
  const held = entriesOf('changes', record.changes);
  if (held === null) return record;
  const ids = (side: Held): string[] => [...(entriesOf('changes', side?.changes)?.keys() ?? [])];
  const order = mergedOrder(ids(sides.before), ids(sides.ours), ids(sides.theirs));
  const changes = order.filter((id) => held.has(id)).map((id) => held.get(id));
  return { ...record, changes };
}
