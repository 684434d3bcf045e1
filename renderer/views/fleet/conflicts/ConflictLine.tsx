import { useState } from 'react';
import { problemText } from '../../../../db/schema/problem.ts';
import { ConflictSign, severityWords } from '../../../charts/fleet/ConflictMark.tsx';
import type { FleetConflict } from '../../../plan/fleet/conflicts/fleetConflict.ts';
import { shownPlan } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { fleetRun } from '../fleetDo.ts';
import { useFleetStore } from '../fleetStore.ts';
import styles from './conflicts.module.css';

type Props = { conflict: FleetConflict; onDone?(): void };

/** A conflict in words, with the button that mends it and one that leads to it. */
export function ConflictLine({ conflict, onDone }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const goTo = useStore((state) => state.goTo);
  const { toggle, reveal } = useFleetStore();
  const { severity, sentence, mend, place } = conflict;
  const trustId = useStore((state) => shownPlan(state)?.centres.find(({ id }) => id === place.centreId)?.trustId);
  const show = () => {
    toggle(place.centreId, false);
    if (trustId !== undefined) toggle(trustId, false);
    goTo({ view: 'fleet', selection: place.selection });
    reveal(place.selection.kind === 'centre' ? place.centreId : place.selection.id);
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
