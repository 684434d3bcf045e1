import type { ReactNode } from 'react';
import type { Selection } from '../../state/viewSlice.ts';
import type { Concerns } from './concerns.ts';
import type { Mark as AnyMark, MarkKind } from './mapLayout.ts';
import styles from './NetworkMap.module.css';
import type { MarkHandlers } from './useMapKeys.ts';

type MapMarksProps<Mark extends AnyMark> = {
  kind: MarkKind;
  name: string;
  marks: readonly Mark[];
  active: Selection | null;
  selection: Selection | null;
  near: Concerns | null;
  stops: Record<MarkKind, string | null>;
  /** Null on paper. */
  on: MarkHandlers | null;
  nameOf(mark: Mark): string;
  render(mark: Mark): ReactNode;
};

/** The centres or the zones: a list box of two dimensions, since one of them is chosen at a time. */
export function MapMarks<Mark extends AnyMark>(props: MapMarksProps<Mark>) {
  const { kind, name, marks, active, selection, near, stops, on, nameOf, render } = props;
  const lookOf = ({ key, id }: Mark) =>
    [
      styles.mark,
      near !== null && !near.mark(key) ? styles.faded : '',
      near?.mark(key) ? styles.near : '',
      active?.kind === kind && active.id === id ? styles.active : '',
      selection?.kind === kind && selection.id === id ? styles.selected : '',
    ].join(' ');
  if (on === null)
    return marks.map((mark) => (
      <g key={mark.key} className={lookOf(mark)}>
        {render(mark)}
      </g>
    ));
  return (
    <g role="listbox" aria-label={name} tabIndex={-1}>
      {marks.map((mark) => {
        const pointed = { kind, id: mark.id };
        return (
          <g
            key={mark.key}
            role="option"
            aria-selected={selection?.kind === kind && selection.id === mark.id}
            aria-label={nameOf(mark)}
            tabIndex={stops[kind] === mark.id ? 0 : -1}
            data-mark={mark.key}
            className={lookOf(mark)}
            style={{ transformOrigin: `${mark.x}px ${mark.y}px` }}
            onPointerEnter={() => on.point(pointed)}
            onPointerLeave={() => on.point(null)}
            onFocus={() => on.focus(pointed)}
            onBlur={() => on.point(null)}
            onPointerDown={(event) => on.press(event, pointed)}
            onClick={() => on.choose(pointed)}
            onKeyDown={(event) => on.key(event, pointed)}
          >
            <circle className={styles.target} cx={mark.x} cy={mark.y} r={Math.max(mark.radius + 3, 12)} />
            <circle className={styles.focusEdge} cx={mark.x} cy={mark.y} r={mark.radius + 4} />
            <circle className={styles.focusRing} cx={mark.x} cy={mark.y} r={mark.radius + 4} />
            <circle className={styles.selectRing} cx={mark.x} cy={mark.y} r={mark.radius + 4} />
            {render(mark)}
          </g>
        );
      })}
    </g>
  );
}
