import { type RefObject, useEffect } from 'react';
import type { RovingKind, Stop } from '../../plan/fleet/fleetOrder.ts';
import { useFleetStore } from './fleetStore.ts';

/** Brings into view what was asked for, drawn already or not: a third of the way down, so that what follows is seen too. */
export function useReveal(root: RefObject<HTMLElement | null>, order: Record<RovingKind, readonly Stop[]>): void {
  const wanted = useFleetStore((state) => state.wanted);
  useEffect(() => {
    const element = root.current;
    if (wanted === null || element === null) return;
    const stop = [...order.project, ...order.machine, ...order.group].find(({ id }) => id === wanted.id);
    // While the calendar has just come to the screen there is nothing to scroll: it is asked again when it is drawn.
    if (stop === undefined || element.scrollHeight < stop.top) return;
    element.scrollTop = Math.max(0, stop.top - element.clientHeight / 3);
    useFleetStore.setState({ wanted: null });
  });
}
