import type { GridAction } from './gridKeys.ts';
import type { CellAt, GridModel } from './gridTypes.ts';
import { jump } from './jump.ts';
import type { GridCursor } from './useGridState.ts';

type Moved = { active: CellAt; extent: CellAt; extend: boolean; select?: true };

/** Where an action takes the cursor; `out` when Tab leads out of the table; null when it does not move. */
export function cursorMoved(
  action: GridAction,
  { active, extent }: GridCursor,
  model: GridModel,
  page: number,
): Moved | 'out' | null {
  const size = { row: model.rows.length, column: model.columns.length };
  const last = { row: size.row - 1, column: size.column - 1 };
  const to = (at: CellAt, extend: boolean): Moved => ({ active: extend ? active : at, extent: at, extend });
  switch (action.type) {
    case 'step': {
      const from = action.extend ? extent : active;
      return to({ row: from.row + action.rows, column: from.column + action.columns }, action.extend);
    }
    case 'jump': {
      const from = action.extend ? extent : active;
      const filled = (at: CellAt) => model.text(at) !== '';
      return to(jump(from, { row: action.rows, column: action.columns }, size, filled), action.extend);
    }
    case 'page': {
      const from = action.extend ? extent : active;
      const row = Math.max(0, Math.min(last.row, from.row + action.pages * Math.max(1, page)));
      return to({ ...from, row }, action.extend);
    }
    case 'edge': {
      const { row } = action.extend ? extent : active;
      const places = {
        rowStart: { row, column: 0 },
        rowEnd: { row, column: last.column },
        start: { row: 0, column: 0 },
        end: last,
      };
      return to(places[action.to], action.extend);
    }
    case 'tab': {
      const at = active.row * size.column + active.column + (action.back ? -1 : 1);
      if (active.row < 0 || at < 0 || at >= size.row * size.column) return 'out';
      return to({ row: Math.floor(at / size.column), column: at % size.column }, false);
    }
    case 'select': {
      const whole = { row: { from: { ...active, column: 0 }, to: { ...extent, column: last.column } } };
      const column = { from: { ...active, row: 0 }, to: { ...extent, row: last.row } };
      const all = { from: { row: 0, column: 0 }, to: last };
      const chosen = { row: whole.row, column, all }[action.what];
      return { active: chosen.from, extent: chosen.to, extend: true, select: true };
    }
    default:
      return null;
  }
}
