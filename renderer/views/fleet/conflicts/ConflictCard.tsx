import { useEffect, useRef } from 'react';
import type { FleetConflict } from '../../../plan/fleet/conflicts/fleetConflict.ts';
import { useFleetStore } from '../fleetStore.ts';
import { ConflictLine } from './ConflictLine.tsx';
import styles from './conflicts.module.css';

/** The conflict whose sign was chosen, beside it: what is wrong and the way out. */
export function ConflictCard({ conflicts }: { conflicts: readonly FleetConflict[] }) {
  const shown = useFleetStore((state) => state.conflict);
  const conflict = conflicts.find(({ id }) => id === shown?.id);
  return shown && conflict ? <Card key={conflict.id} conflict={conflict} x={shown.x} y={shown.y} /> : null;
}

function Card({ conflict, x, y }: { conflict: FleetConflict; x: number; y: number }) {
  const root = useRef<HTMLDivElement>(null);
  const close = useFleetStore((state) => state.showConflict);
  useEffect(() => {
    const back = document.activeElement;
    root.current?.focus();
    const outside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) close(null);
    };
    addEventListener('pointerdown', outside, { capture: true });
    return () => {
      removeEventListener('pointerdown', outside, { capture: true });
      if (back instanceof HTMLElement && back.isConnected && document.activeElement === document.body) back.focus();
    };
  }, [close]);
  const left = Math.max(8, Math.min(x, innerWidth - 460));
  const place = y > innerHeight * 0.65 ? { bottom: innerHeight - y + 30 } : { top: y };
  return (
    <div
      ref={root}
      className={styles.card}
      role="dialog"
      aria-label="Conflict"
      tabIndex={-1}
      style={{ left, ...place }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close(null);
      }}
    >
      <ConflictLine conflict={conflict} onDone={() => close(null)} />
    </div>
  );
}
