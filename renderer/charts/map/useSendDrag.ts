import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { CentreMark, MapLayout, MarkKind } from './mapLayout.ts';
import { centreAt } from './mapSubject.ts';

type Point = { x: number; y: number };
type From = { kind: MarkKind; id: string };

/** People on their way in a hand: whose, where the hand is, and the centre that it is on. */
export type Sending = { from: From; start: Point; at: Point; to: CentreMark | null };

/** A hand that has moved less only pressed. Pixels. */
const least = 5;

type Input = {
  svg: RefObject<SVGSVGElement | null>;
  layout: MapLayout;
  /** Whether any drag from a mark sends, not only one with Shift. */
  always: boolean;
  /** True while a hand sends, so that the map is not pulled along. */
  busy: RefObject<boolean>;
  /** The centre is null where a mark was only pressed while any drag sends. */
  onSend: ((from: From, toCentreId: string | null) => void) | undefined;
};

/** A drag from a centre or an area to a centre; Escape, or letting go beside every centre, ends it without a word. */
export function useSendDrag(input: Input) {
  const { svg, layout, always, busy, onSend } = input;
  const [sending, setSending] = useState<Sending | null>(null);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  function press(event: ReactPointerEvent, from: From): void {
    if (!onSend || event.button !== 0 || !(always || event.shiftKey)) return;
    const mark = [...layout.centres, ...layout.zones].find(({ kind, id }) => kind === from.kind && id === from.id);
    if (!mark) return;
    // Else the map would be pulled, and text marked.
    event.preventDefault();
    busy.current = true;
    const start = { x: event.clientX, y: event.clientY };
    let moved = false;
    const here = (clientX: number, clientY: number): Point => {
      const { left = 0, top = 0 } = svg.current?.getBoundingClientRect() ?? {};
      return { x: clientX - left, y: clientY - top };
    };
    const under = (at: Point) => {
      const centre = centreAt(layout, at);
      return centre && from.kind === 'centre' && centre.id === from.id ? null : centre;
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      moved ||= Math.hypot(clientX - start.x, clientY - start.y) >= least;
      const at = here(clientX, clientY);
      if (moved) setSending({ from, start: mark, at, to: under(at) });
    };
    const up = ({ clientX, clientY }: PointerEvent) => {
      const to = moved ? under(here(clientX, clientY)) : null;
      if (moved || always) swallowClick();
      stop();
      if (to !== null) onSend(from, to.id);
      else if (!moved && always) onSend(from, null);
    };
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      stop();
    };
    const stop = () => {
      busy.current = false;
      setSending(null);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', stop);
      removeEventListener('keydown', key, { capture: true });
      end.current = null;
    };
    end.current = stop;
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', stop);
    addEventListener('keydown', key, { capture: true });
  }
  return { sending, press };
}

/** The click that follows a drag selects nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0);
}
