import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react';
import type { Selection } from '../../state/viewSlice.ts';
import type { MapLayout, Mark, MarkKind } from './mapLayout.ts';
import { isArrowKey, nearest } from './nearest.ts';

export type Pointed = { kind: MarkKind; id: string };

/** What a mark does when it is pointed at, focused, pressed or typed on. */
export type MarkHandlers = {
  point(pointed: Pointed | null): void;
  focus(pointed: Pointed): void;
  choose(pointed: Pointed): void;
  press(event: PointerEvent, pointed: Pointed): void;
  key(event: KeyboardEvent, pointed: Pointed): void;
};

type MapKeysInput = {
  svg: RefObject<SVGSVGElement | null>;
  layout: MapLayout;
  selection: Selection | null;
  onSelect: ((selection: Selection | null) => void) | undefined;
  /** Brings a mark that the keyboard has gone to into view. */
  onReach(mark: Mark): void;
};

/**
 * One tab stop for the centres and one for the zones: arrow keys go to the nearest mark that way, Home and End to the
 * first and last, Enter or space selects and Escape clears. With Shift, arrow keys are left to the map.
 */
export function useMapKeys({ svg, layout, selection, onSelect, onReach }: MapKeysInput) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [last, setLast] = useState<Record<MarkKind, string | null>>({ centre: null, zone: null });
  const marksOf = (kind: MarkKind): readonly Mark[] => (kind === 'centre' ? layout.centres : layout.zones);
  const stopOf = (kind: MarkKind): string | null => {
    const wanted = last[kind] ?? (selection?.kind === kind ? selection.id : null);
    const marks = marksOf(kind);
    return (marks.find(({ id }) => id === wanted) ?? marks[0])?.id ?? null;
  };
  const focusOn = (mark: Mark | undefined) => {
    if (!mark) return;
    svg.current?.querySelector<SVGGElement>(`[data-mark="${mark.key}"]`)?.focus({ preventScroll: true });
    onReach(mark);
  };
  const on: Omit<MarkHandlers, 'press'> = {
    point: setPointed,
    focus(mark) {
      setPointed(mark);
      setLast((held) => ({ ...held, [mark.kind]: mark.id }));
    },
    choose: (mark) => onSelect?.(mark),
    key(event, mark) {
      const marks = marksOf(mark.kind);
      const from = marks.find(({ id }) => id === mark.id);
      if (event.key === 'Enter' || event.key === ' ') onSelect?.(mark);
      else if (event.key === 'Escape') {
        setPointed(null);
        onSelect?.(null);
      } else if (event.key === 'Home') focusOn(marks[0]);
      else if (event.key === 'End') focusOn(marks.at(-1));
      else if (isArrowKey(event.key) && from && !event.shiftKey) {
        focusOn(nearest(from, marks, event.key));
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return { pointed, on, stops: { centre: stopOf('centre'), zone: stopOf('zone') } };
}
