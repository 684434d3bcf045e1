import { shortcutProps } from '../../../palette/shortcutProps.ts';
import { clockOf } from '../../../plan/workshop/moments.ts';
import { isOutOfDate } from '../../../state/runSlice.ts';
import { useStore } from '../../../state/store.ts';
import { stepShown } from '../../../state/workshopSlice.ts';
import { subjectOf } from '../../network/whatIf/mapDesk.ts';
import { WhatIfButton } from '../../network/whatIf/WhatIfButton.tsx';
import styles from './Walk.module.css';

/** Where the walk is, how far the runs are, and the few things done by hand while standing. */
export function WalkFoot() {
  const at = useStore((state) => state.walk?.at ?? 0);
  const steps = useStore((state) => state.plan?.storyboard?.length ?? 0);
  const since = useStore((state) => state.walk?.frozen?.since ?? null);
  const status = useStore((state) => state.runStatus);
  const landed = useStore((state) => (isOutOfDate(state) ? 0 : (state.result?.replications ?? 0)));
  const wanted = useStore((state) => state.exactness.replications);
  const outOfDate = useStore(isOutOfDate);
  const goToStep = useStore((state) => state.goToStep);
  const openCapture = useStore((state) => state.openCapture);
  const toggleFrozen = useStore((state) => state.toggleFrozen);
  const levers = useStore((state) => state.walk?.levers ?? false);
  const onMap = useStore((state) => stepShown(state)?.view === 'network');
  const selection = useStore((state) => state.selection);
  const setWalk = useStore((state) => state.setWalk);
  const endWalk = useStore((state) => state.endWalk);
  const run = {
    running: `${landed} of ${wanted} runs`,
    upToDate: `${landed} runs`,
    waiting: '',
    stopped: 'Runs stopped',
    failed: 'The simulation failed',
  }[status];
  return (
    <footer className={styles.foot}>
      <span className={styles.place} data-testid="walk-place">
        Step {at + 1} of {steps}
      </span>
      <span className={styles.run}>{outOfDate && status === 'running' ? 'Simulating…' : run}</span>
      {since !== null && (
        <strong className={styles.frozen} role="status">
          Frozen {clockOf(since)}
        </strong>
      )}
      <span className={styles.space} />
      <button type="button" disabled={at === 0} onClick={() => goToStep(at - 1)} {...shortcutProps('walk.previous')}>
        Back
      </button>
      <button
        type="button"
        disabled={at === steps - 1}
        onClick={() => goToStep(at + 1)}
        {...shortcutProps('walk.next')}
      >
        Next
      </button>
      <button type="button" aria-pressed={since !== null} onClick={toggleFrozen} {...shortcutProps('walk.freeze')}>
        {since === null ? 'Freeze' : 'Resume'}
      </button>
      {onMap && since === null && <WhatIfButton subject={subjectOf(selection)} />}
      <button
        type="button"
        aria-pressed={levers}
        onClick={() => setWalk({ levers: !levers })}
        {...shortcutProps('walk.levers')}
      >
        Levers
      </button>
      <button type="button" onClick={() => openCapture('decision')} {...shortcutProps('walk.decision')}>
        Decision
      </button>
      <button type="button" onClick={() => openCapture('action')} {...shortcutProps('walk.action')}>
        Action
      </button>
      <button type="button" onClick={() => openCapture('dissent')} {...shortcutProps('walk.dissent')}>
        Dissent
      </button>
      <button type="button" onClick={endWalk} {...shortcutProps('walk.leave', 'End the walk')}>
        End
      </button>
    </footer>
  );
}
