import styles from './Risk.module.css';

type Props = {
  state: 'running' | 'done' | 'stopped' | 'failed' | null;
  landed: number;
  asked: number;
  problem: string | null;
  outOfDate: boolean;
  /** What is done by pressing. */
  verb: string;
  refused: string | null;
  onStart(): void;
  onStop(): void;
};

/** How far a trial is, with a button that begins it and one that stops it. */
export function TrialState({ state, landed, asked, problem, outOfDate, verb, refused, onStart, onStop }: Props) {
  const running = state === 'running';
  return (
    <div className={styles.trial}>
      {running ? (
        <>
          <progress max={asked} value={landed} aria-label="Simulated" />
          <span role="status">
            {landed} of {asked} simulated
          </span>
          <button type="button" onClick={onStop}>
            Stop
          </button>
        </>
      ) : (
        <button type="button" className="primary" disabled={refused !== null} onClick={onStart}>
          {state === null || outOfDate ? verb : state === 'stopped' ? 'Go on' : 'Again'}
        </button>
      )}
      {refused !== null && <span className="quiet">{refused}</span>}
      {state === 'stopped' && <span className="quiet">{`Stopped at ${landed} of ${asked}.`}</span>}
      {state === 'failed' && <span role="alert">{`It failed: ${problem ?? 'no reason given'}.`}</span>}
      {outOfDate && state !== null && <span className={styles.stale}>out of date: inputs changed</span>}
    </div>
  );
}
