import { useEffect, useRef } from 'react';
import type { EntryStatus } from '../../../plan/changes/logStatus.ts';
import { useStore } from '../../../state/store.ts';
import styles from './ChangeLog.module.css';

/** A walk through the history that a planner is about to take. */
export type Jump = { direction: 'undo' | 'redo'; to: number; steps: number };

/** Where undo or redo would lead to from what is shown; null for what is shown itself, and where neither leads. */
export function jumpTo(revision: number, { stepsBack, stepsUp }: EntryStatus): Jump | null {
  if (stepsBack !== null) return stepsBack === 0 ? null : { direction: 'undo', to: revision, steps: stepsBack };
  return stepsUp === null ? null : { direction: 'redo', to: revision, steps: stepsUp };
}

export const jumpName: Record<Jump['direction'], string> = { undo: 'Undo back to here', redo: 'Redo up to here' };

const changes = (steps: number): string => (steps === 1 ? 'one change' : `${steps.toLocaleString('en-GB')} changes`);

/** Asks once before going back or forward by many steps, and says how many. */
export function JumpBack({ jump, onDone }: { jump: Jump; onDone: () => void }) {
  const walkTo = useStore((state) => state.walkTo);
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => confirm.current?.focus(), []);
  const undoes = jump.direction === 'undo';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut of the button that keeps things as they are.
    <div
      className={styles.jump}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <p>
        {undoes
          ? `This undoes ${changes(jump.steps)}, so that the plan is as it was after this one. Redo brings them back.`
          : `This does ${changes(jump.steps)} again, up to this one.`}
      </p>
      <button
        ref={confirm}
        type="button"
        className="primary"
        onClick={() => {
          void walkTo(jump.direction, jump.to);
          onDone();
        }}
      >
        {undoes ? 'Undo' : 'Redo'} {changes(jump.steps)}
      </button>
      <button type="button" className="plain" onClick={onDone}>
        Keep as it is
      </button>
    </div>
  );
}
