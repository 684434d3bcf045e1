import type { Plan } from '../../db/schema/plan.ts';
import { ok, type Result } from '../../db/schema/problem.ts';
import type { FromIntake, Wanted } from './askIntake.ts';
import { readCwt } from './cwt/cwtReading.ts';
import { heldFile } from './file/heldFile.ts';
import { unreadable } from './file/unreadable.ts';
import { intakeKinds } from './intakeKinds.ts';
import { recognise } from './recognise.ts';
import { readRtdsRows } from './rtds/readRtds.ts';
import { outcomeOf } from './tables/outcome.ts';
import { tableKinds } from './tables/tableKinds.ts';
import { newTableLook, tableShown } from './tables/tableLook.ts';

type Say = (told: FromIntake<unknown, unknown, unknown>) => void;

/** Rows handed over at a time: the page takes in so many in a few milliseconds. */
const pieceRows = 500;

function inPieces(items: readonly unknown[], say: Say): void {
  for (let from = 0; from < items.length; from += pieceRows) say({ items: items.slice(from, from + pieceRows) });
}

/**
 * Where one file lies while it is looked through: it is read once, and asked about as often as somebody says something
 * else about it. Long lists are said piece by piece before the answer.
 */
export function newFileDesk(file: File) {
  const held = heldFile(file, file.name);
  const look = newTableLook(file.name);

  return async (wanted: Wanted, plan: Plan, say: Say): Promise<Result<unknown>> => {
    if (wanted.ask === 'look') {
      const peeked = await held.peek();
      return peeked.ok ? ok(recognise(intakeKinds, peeked.value, plan)) : peeked;
    }
    if (wanted.ask === 'treatments') {
      return readRtdsRows(held.rows(wanted.sheetName), (progress) => say({ progress }));
    }
    const cells = await held.cells(wanted.sheetName);
    if (!cells.ok) return cells;
    if (wanted.ask === 'cancerWaits') return readCwt(cells.value);
    const kind = tableKinds.find(({ id }) => id === wanted.kindId);
    if (!kind) return unreadable('Nothing is known of such tables.');
    const looked = look(plan, kind, cells.value, wanted);
    if (!looked.ok) return looked;
    if (wanted.ask === 'table') {
      inPieces(looked.value.reading.rows, say);
      return ok(tableShown(looked.value));
    }
    inPieces(looked.value.reading.command?.edits ?? [], say);
    return ok(outcomeOf(kind, looked.value));
  };
}
