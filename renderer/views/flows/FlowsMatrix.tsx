import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { SourceKey } from '../../components/SourceDot.tsx';
import type { FlowMatrix } from '../../plan/flows/flowMatrix.ts';
import { orderedRows } from '../../plan/flows/rowOrder.ts';
import { canBeChanged, everyCourse } from '../../plan/flows/subject.ts';
import { isAble } from '../../plan/flows/treatedBy.ts';
import { type SourcedFigure, type Sureness, sourceOf } from '../../plan/sources/sourceOf.ts';
import { useStore } from '../../state/store.ts';
import styles from './FlowsMatrix.module.css';
import { lockedOf, lockKey, toggled, useFlowsDesk } from './flowsDesk.ts';
import { MatrixFoot } from './MatrixFoot.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import type { FlowsNow } from './useFlowsNow.ts';
import { useGridKeys } from './useGridKeys.ts';
import { usePointerShare } from './usePointerShare.ts';
import type { Cell, ShareEdit } from './useShareEdit.ts';

/** The marks that the matrix shows. */
function surenessesOf(plan: Plan, { rows }: FlowMatrix): Set<Sureness> {
  const figures = rows.flatMap(({ demand, flows }): SourcedFigure[] => [
    ...demand.map((record) => ({ record, field: 'coursesPerYear' })),
    ...flows.map((record) => ({ record, field: 'shares' })),
  ]);
  return new Set(figures.map(({ record, field }) => sourceOf(plan, record, field)?.status ?? 'none'));
}

/** What is being typed into a cell. */
export type Typing = Cell & { text: string };

/** Zones by centres: bars and figures that are dragged or typed over, with totals of rows and columns. */
export function FlowsMatrix({ now, edit }: { now: FlowsNow; edit: ShareEdit }) {
  const { network, matrix, before, editing } = now;
  const { subject } = editing;
  const { figures, order, locked, set } = useFlowsDesk();
  const selection = useStore((state) => state.selection);
  const select = useStore((state) => state.select);
  const [typing, setTyping] = useState<Typing | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => orderedRows(network, matrix.rows, order), [network, matrix, order]);
  const rows = groups.flatMap((group) => group.rows);
  const grid = useGridKeys(root, rows.length, matrix.columns.length);
  const beforeOf = useMemo(() => new Map(before.rows.map((row) => [row.zone.id, row])), [before]);
  usePointerShare(root, edit);
  const changeable = canBeChanged(subject);
  const surenesses = useMemo(() => surenessesOf(network.plan, matrix), [network, matrix]);

  /** The cell under the keys, when its share can be changed. */
  const cellAt = (target: EventTarget): (Cell & { share: number }) | null => {
    const held =
      target instanceof Element ? target.closest<HTMLElement>('[data-zone][data-centre][data-open="true"]') : null;
    const { zone: zoneId, centre: centreId, share } = held?.dataset ?? {};
    return zoneId === undefined || centreId === undefined ? null : { zoneId, centreId, share: Number(share) };
  };
  const begin = (cell: Cell, text: string) => setTyping({ zoneId: cell.zoneId, centreId: cell.centreId, text });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || grid.onKey(event)) return;
    const cell = cellAt(event.target);
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLButtonElement) return;
    const percentNow = String(Math.round(cell.share * 1000) / 10);
    if (event.key === 'Enter' || event.key === 'F2') begin(cell, percentNow);
    else if (/^\d$/.test(event.key)) {
      begin(cell, event.key);
      edit.to(cell, Number(event.key) / 100);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      edit.to(cell, 0);
      edit.commit();
    } else if (event.key.toLowerCase() === 'l') {
      set({ locked: toggled(locked, lockKey(subject, cell.zoneId, cell.centreId)) });
    } else return;
    event.preventDefault();
  };
  const finish = (how: 'commit' | 'cancel') => {
    const cell = typing;
    setTyping(null);
    edit[how]();
    if (cell) root.current?.querySelector<HTMLElement>(`[data-cell="${cell.zoneId}|${cell.centreId}"]`)?.focus();
  };

  return (
    <>
      {subject === everyCourse && (
        <p className={styles.note}>
          These shares add up every pathway. To change them choose the general shares, or one pathway.
        </p>
      )}
      <div className={styles.area} ref={root} data-testid="flows-matrix">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table moved about in by keys is a grid.
          role="grid"
          className={styles.matrix}
          style={{
            minWidth: `calc(${matrix.columns.length} * var(--flow-centre) + var(--flow-zone) + 3 * var(--flow-number))`,
          }}
          aria-label="Shares of each area’s courses by centre"
          aria-readonly={!changeable}
          onKeyDown={onKeyDown}
          onFocus={grid.onFocus}
          onDoubleClick={({ target }) => {
            const cell = cellAt(target);
            if (cell) begin(cell, String(Math.round(cell.share * 1000) / 10));
          }}
        >
          <MatrixHead columns={matrix.columns} stop={grid.stop} selection={selection} onSelect={select} />
          {groups.map((group) => (
            <tbody key={group.name ?? ''}>
              {group.name !== null && (
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={matrix.columns.length + 4}>
                    <span>{group.name}</span>
                  </th>
                </tr>
              )}
              {group.rows.map((row) => {
                const at = rows.indexOf(row);
                const isMoving = edit.moving?.zoneId === row.zone.id;
                return (
                  <MatrixRow
                    key={row.zone.id}
                    {...{ network, row, at, figures, changeable, edit, finish }}
                    before={beforeOf.get(row.zone.id)}
                    columns={matrix.columns}
                    stopColumn={grid.stop.row === at ? grid.stop.column : null}
                    selected={selection?.kind === 'zone' && selection.id === row.zone.id}
                    selectedCentreId={selection?.kind === 'centre' ? selection.id : null}
                    movingCentreId={isMoving ? (edit.moving?.centreId ?? null) : null}
                    typing={typing?.zoneId === row.zone.id ? typing : null}
                    onType={(text) => setTyping((held) => held && { ...held, text })}
                    locked={lockedOf(locked, subject, row.zone.id)}
                    onLock={(centreId) => set({ locked: toggled(locked, lockKey(subject, row.zone.id, centreId)) })}
                    onSelect={select}
                  />
                );
              })}
            </tbody>
          ))}
          <MatrixFoot now={now} />
        </table>
      </div>
      <div className={styles.key}>
        <span className={styles.nearestKey}>
          <i aria-hidden="true" /> nearest centre that can treat
        </span>
        {matrix.columns.some((column) => !isAble(column)) && (
          <span className={styles.shutKey}>
            <i aria-hidden="true" /> cannot treat on this date
          </span>
        )}
        {changeable && <span>Drag or type a share: the others give way. L locks one.</span>}
        <SourceKey label="Marks in the corners of cells" only={surenesses} />
      </div>
    </>
  );
}
