import { monthYear } from '../plan/dates.ts';
import { decimal } from '../plan/numbers.ts';
import type { ExperimentResult } from '../simulation/results.ts';
import { isOutOfDate } from '../state/runSlice.ts';
import { useStore } from '../state/store.ts';
import { ExactnessMenu } from './ExactnessMenu.tsx';
import styles from './RunState.module.css';

/** How well the network's mean wait is known, in days either way, of the scenario of which it is known least. */
function halfWidthOf(result: ExperimentResult | null): number | null {
  const widths = result?.scenarios.map(({ network: { waitDays } }) =>
    waitDays.ci95 === null ? Number.NaN : (waitDays.ci95[1] - waitDays.ci95[0]) / 2,
  );
  const widest = Math.max(...(widths ?? []));
  return Number.isFinite(widest) ? widest : null;
}

/** How far the simulation of what is on screen is, how exact, with a way to stop and to start again. */
export function RunState() {
  const status = useStore((state) => state.runStatus);
  const landed = useStore((state) => (isOutOfDate(state) ? 0 : (state.result?.replications ?? 0)));
  const halfWidth = useStore((state) => halfWidthOf(state.result));
  const wanted = useStore((state) => state.exactness.replications);
  const until = useStore((state) => state.soFar?.until);
  const outOfDate = useStore(isOutOfDate);
  const replaced = useStore((state) => state.result?.engine.replaced.length ?? 0);
  const problem = useStore((state) => state.runProblem);
  const cancel = useStore((state) => state.cancelRun);
  const again = useStore((state) => state.runAgain);
  if (status === 'waiting') return null;
  const known = halfWidth === null ? '' : `±${decimal(halfWidth, 2)} days, `;
  const text = {
    running: until === undefined ? `${landed} of ${wanted} runs` : `First run: to ${monthYear(until)}`,
    upToDate: `Up to date: ${known === '' ? '' : 'mean wait '}${known}${landed} runs`,
    stopped: outOfDate ? 'Out of date: inputs changed' : `Stopped at ${landed} of ${wanted} runs`,
    failed: 'The simulation failed',
  }[status];
  const aside = replaced > 0 && status !== 'failed' ? '; a simulation worker stopped and was replaced' : '';
  // Sixty runs land in a minute: those who hear the page are told when they start and how they ended.
  const spoken = status === 'running' ? 'Simulating' : text;
  // The reason is a sentence or three, for which there is no room here: views say it where the figures would be.
  const reason = status === 'failed' ? (problem ?? 'No reason was given.') : undefined;
  return (
    <div className={styles.state}>
      <ExactnessMenu halfWidth={halfWidth}>
        <span className={styles.text} data-status={status} data-testid="run-state" title={reason}>
          <span className={styles.lamp} data-status={status} aria-hidden="true" />
          {status === 'upToDate' && known !== '' ? (
            <span>
              Up to date: <span className={styles.of}>mean wait </span>
              {known}
              {landed} runs
            </span>
          ) : (
            text
          )}
          {aside}
        </span>
      </ExactnessMenu>
      <span className="visually-hidden" role="status">
        {spoken}
        {aside}
        {reason && `. ${reason}`}
      </span>
      {status === 'running' && (
        <>
          <progress className={styles.progress} max={wanted} value={landed} aria-label="Runs landed" />
          <button type="button" className="plain" onClick={cancel}>
            Stop
          </button>
        </>
      )}
      {(status === 'stopped' || status === 'failed') && (
        <button type="button" className="plain" onClick={again}>
          Run again
        </button>
      )}
    </div>
  );
}
