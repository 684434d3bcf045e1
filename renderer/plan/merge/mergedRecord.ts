import type { AnyRecord } from '../commands/recordKey.ts';
import type { Contrast, Held, Standing } from './contrasts.ts';
import type { Side } from './differences.ts';
import { mergedOrder } from './order.ts';
import { entriesOf, recordOf } from './pieces.ts';

/** Which side is taken of what differs, by the id of the difference. */
export type Taken = (id: string, kind: 'incoming' | 'conflict') => Side;

/** A record as both sides make it; undefined where it is not to be there. */
export function mergedRecord(contrast: Contrast, taken: Taken): AnyRecord | undefined {
  if (contrast.pieces === null) return takenOf(contrast, taken);
  return inOrder(recordOf(contrast.pieces.map((piece) => takenOf(piece, taken))), contrast);
}

function takenOf(held: Held & { id: string; standing: Standing }, taken: Taken): AnyRecord | undefined {
  const { id, standing, ours, theirs } = held;
  if (standing === 'same' || standing === 'ours') return ours;
  return taken(id, standing) === 'ours' ? ours : theirs;
}

/** Changes of a scenario in the order of the side that moved them. */
function inOrder(record: AnyRecord, sides: Held): AnyRecord {
  const held = entriesOf('changes', record.changes);
  if (held === null) return record;
  const ids = (side: AnyRecord | undefined): string[] => [...(entriesOf('changes', side?.changes)?.keys() ?? [])];
  const order = mergedOrder(ids(sides.before), ids(sides.ours), ids(sides.theirs));
  const changes = order.filter((id) => held.has(id)).map((id) => held.get(id));
  return { ...record, changes };
}
