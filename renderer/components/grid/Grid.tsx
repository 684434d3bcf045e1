// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one so that only those in sight are drawn, which a table element does not let them be.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { CellEditor, type EditMove } from './CellEditor.tsx';
import { cursorMoved } from './cursorMoved.ts';
import { fillDown, fillRight, fillTexts } from './fillTexts.ts';
import styles from './Grid.module.css';
import { GridFoot } from './GridFoot.tsx';
import { GridHead } from './GridHead.tsx';
import { GridLine } from './GridLine.tsx';
import { copiedText } from './gridClipboard.ts';
import { gridAction } from './gridKeys.ts';
import { useGridLayout } from './gridLayout.ts';
import { cellsIn, type GridRange } from './gridRange.ts';
import type { CellAt, GridModel, GridText } from './gridTypes.ts';
import { rowsDrawn } from './rowsDrawn.ts';
import { tsvCells } from './tsv.ts';
import { useGridPointer } from './useGridPointer.ts';
import type { GridCursor } from './useGridState.ts';
import { useReveal } from './useReveal.ts';

export type GridProps = {
  model: GridModel;
  cursor: GridCursor;
  /** Headings go along with what is copied. */
  headings?: boolean;
  /** Absent where nothing can be changed. */
  onWrite?(texts: GridText[], how: 'type' | 'fill' | 'clear'): void;
  onPaste?(cells: string[][], range: GridRange): void;
  onRows?(what: 'add' | 'remove' | 'duplicate'): void;
  onMenu?(column: number, heading: HTMLElement): void;
};

/** Rows drawn beyond the edge, so that a flick of the wheel shows no gap. */
const overscan = 8;

/**
 * A table that is worked in like a spreadsheet: an ARIA grid of which only the rows in sight are drawn. It knows texts,
 * not plans; what a text means, and whether it may stand, is for whoever gives the model.
 */
export function Grid({ model, cursor, headings = false, onWrite, onPaste, onRows, onMenu }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  const layout = useGridLayout(model);
  const { active, extent, range, editing } = cursor;
  const { rowHeight, headHeight } = layout;
  const footHeight = (model.foot?.length ?? 0) * rowHeight;
  const lines = useVirtualizer({
    count: model.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: footHeight,
    rangeExtractor: (seen) => rowsDrawn(seen, [active.row, extent.row]),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured again when the theme changes their height.
  useEffect(() => lines.measure(), [rowHeight]);
  const reveal = useReveal(scroller, layout, model.frozen, lines.scrollToIndex);

  const { focus } = cursor;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what somebody does here moves the focus.
  useEffect(() => {
    if (focus === 0) return;
    reveal(active);
    scroller.current
      ?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`)
      ?.focus({ preventScroll: true });
  }, [focus]);

  const write = (texts: GridText[], how: 'type' | 'fill' | 'clear') => {
    const writable = texts.filter((at) => !model.cell(at).fixed);
    if (writable.length > 0) onWrite?.(writable, how);
  };
  const edit = (text: string | null) => {
    if (!onWrite || active.row < 0 || model.cell(active).fixed) return;
    cursor.edit({ text: text ?? model.text(active), over: text !== null });
  };
  const pointer = useGridPointer({
    scroller,
    cursor,
    reveal,
    onFill: (from, into) => write(fillTexts(from, into, model.text), 'fill'),
    onEdit: () => edit(null),
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (editing) return;
    const action = gridAction(event);
    if (action === null) return;
    const left = leaving.current;
    leaving.current = action.type === 'leave';
    // Escape and then Tab leave the table: Tab by itself goes from cell to cell.
    if (action.type === 'leave' || (action.type === 'tab' && left)) return;
    if (active.row < 0 && (action.type === 'edit' || action.type === 'menu')) return;
    const moved = cursorMoved(action, cursor, model, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 3);
    if (moved === 'out') return;
    event.preventDefault();
    if (moved) {
      if (moved.select) cursor.select(moved.active, moved.extent);
      else cursor.go(moved.extent, moved.extend);
      if (moved.extend) reveal(moved.extent);
    } else if (action.type === 'edit') edit(action.text);
    else if (action.type === 'clear')
      write(
        cellsIn(range).map((at) => ({ ...at, text: '' })),
        'clear',
      );
    else if (action.type === 'fill') {
      write(action.way === 'down' ? fillDown(range, model.text) : fillRight(range, model.text), 'fill');
    } else if (action.type === 'addRow') onRows?.('add');
    else if (action.type === 'removeRows') onRows?.('remove');
    else if (action.type === 'duplicateRow') onRows?.('duplicate');
  };

  const onCopy = (event: React.ClipboardEvent) => {
    if (editing) return;
    event.clipboardData.setData('text/plain', copiedText(model, range, headings));
    event.preventDefault();
    if (event.type === 'cut')
      write(
        cellsIn(range).map((at) => ({ ...at, text: '' })),
        'clear',
      );
  };
  const paste = (event: React.ClipboardEvent) => {
    if (editing || !onPaste) return;
    const text = event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (text !== '') onPaste(tsvCells(text), range);
  };

  const onDone = useCallback(
    (text: string, move: EditMove) => {
      const to: Record<EditMove, CellAt> = {
        down: { row: active.row + 1, column: active.column },
        up: { row: Math.max(0, active.row - 1), column: active.column },
        right: { row: active.row, column: active.column + 1 },
        left: { row: active.row, column: active.column - 1 },
        stay: active,
      };
      cursor.edit(null);
      if (text !== model.text(active)) onWrite?.([{ ...active, text }], 'type');
      if (move !== 'stay') cursor.go(to[move]);
    },
    [active, cursor, model, onWrite],
  );
  const marked = pointer.filling ?? range;
  const editor = useMemo(() => {
    const column = model.columns[active.column];
    if (!editing || !column) return null;
    return (
      <CellEditor
        key={`${active.row}:${active.column}`}
        label={`${column.label} of ${model.rows[active.row]?.name}`}
        start={editing.text}
        over={editing.over}
        align={column.align}
        options={model.options?.(active) ?? []}
        refusal={(text) => (text === model.text(active) ? null : model.refusal(active, text))}
        onDone={onDone}
        onCancel={() => cursor.edit(null)}
      />
    );
  }, [editing, active, model, cursor, onDone]);

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={model.label}
      aria-rowcount={model.rows.length + 1 + (model.foot?.length ?? 0)}
      aria-colcount={model.columns.length}
      aria-multiselectable="true"
      aria-readonly={!onWrite || undefined}
      className={styles.grid}
      data-testid="grid"
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onWrite ? onCopy : undefined}
      onPaste={paste}
      {...pointer.handlers}
    >
      <GridHead model={model} layout={layout} active={active.row < 0 ? active.column : null} onMenu={onMenu ?? null} />
      <div role="rowgroup" className={styles.body} style={{ height: lines.getTotalSize(), width: layout.lefts.at(-1) }}>
        {lines.getVirtualItems().map(({ index, start }) => {
          const inside = index >= marked.top && index <= marked.bottom && active.row >= 0;
          return (
            <GridLine
              key={model.rows[index]?.key ?? index}
              model={model}
              layout={layout}
              row={index}
              top={start - headHeight}
              from={inside ? marked.left : null}
              to={inside ? marked.right : null}
              active={index === active.row ? active.column : null}
              handle={onWrite && index === range.bottom && active.row >= 0 ? range.right : null}
              editor={index === active.row ? editor : null}
            />
          );
        })}
      </div>
      <GridFoot model={model} layout={layout} />
    </div>
  );
}
