import { useState } from 'react';
import { problemText } from '../../../../db/schema/problem.ts';
import { ConflictSign, severityWords } from '../../../charts/fleet/ConflictMark.tsx';
import type { FleetConflict } from '../../../plan/fleet/conflicts/fleetConflict.ts';
import { useStore } from '../../../state/store.ts';
import { fleetRun } from '../fleetDo.ts';
import { useFleetStore } from '../fleetStore.ts';
import styles from './conflicts.module.css';

type Props = { conflict: FleetConflict; onDone?(): void };

/** A conflict in words, with the button that mends it and one that leads to it. */
export function ConflictLine({ conflict, onDone }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const goTo = useStore((state) => state.goTo);
  const toggle = useFleetStore((state) => state.toggle);
  const { severity, sentence, mend, place } = conflict;
  const show = () => {
    toggle(place.centreId, false);
    goTo({ view: 'fleet', selection: place.selection });
    reveal(place.selection.id);
    onDone?.();
  };
  return (
    <div className={styles.line}>
      <ConflictSign severity={severity} />
      <div className={styles.words}>
        <p>
          <strong>{severityWords[severity]}.</strong> {sentence}
        </p>
        {refused !== null && (
          <p className={styles.refused} role="alert">
            {refused}
          </p>
        )}
        <p className={styles.ways}>
          {mend !== undefined && (
            <button
              type="button"
              className={styles.mend}
              onClick={() => {
                const done = fleetRun(mend);
                if (done.ok) onDone?.();
                else setRefused(done.problems.map(problemText).join(' '));
              }}
            >
              {mend.label}
            </button>
          )}
          <button type="button" className="plain" onClick={show}>
            Show it
          </button>
        </p>
      </div>
    </div>
  );
}

/** Brings the bar or the row of what is meant into view, once it has been drawn. */
function reveal(id: string): void {
  requestAnimationFrame(() => {
    const found = document.querySelector(`[data-project="${CSS.escape(id)}"],[data-machine="${CSS.escape(id)}"]`);
    found?.scrollIntoView({ block: 'center', inline: 'nearest' });
  });
}
