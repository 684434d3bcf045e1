import type { Trial } from '../../state/trialStore.ts';
import { useStandsBeforeRoom } from '../network/whatIf/useStandsBeforeRoom.ts';
import styles from './Risk.module.css';

type Props = {
  /** Null before anything has been tried. */
  trial: Trial<unknown, unknown> | null;
  /** Of the inputs as they are now. */
  current: string;
  /** What is done by pressing. */
  verb: string;
  refused: string | null;
  onStart(): void;
  onStop(): void;
};

/** How far a trial is, with a button that begins it and one that stops it. */
export function TrialState({ trial, current, verb, refused, onStart, onStop }: Props) {
  const beforeRoom = useStandsBeforeRoom();
  const { state = null, asked = 0, problem = null } = trial ?? {};
  const landed = trial?.tried.length ?? 0;
  const outOfDate = trial !== null && trial.key !== current;
  const running = state === 'running';
  const done = state === 'done' && !outOfDate;
  // A room is shown what was found; to try the same again is for another day.
  if (done && beforeRoom) return null;
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
        <button type="button" className={done ? '' : 'primary'} disabled={refused !== null} onClick={onStart}>
          {state === null || outOfDate ? verb : state === 'stopped' ? 'Go on' : 'Again'}
        </button>
      )}
      {refused !== null && <span className="quiet">{refused}</span>}
      {state === 'stopped' && <span className="quiet">{`Stopped at ${landed} of ${asked}.`}</span>}
      {state === 'failed' && <span role="alert">{`It failed: ${problem ?? 'no reason given'}.`}</span>}
      {outOfDate && <span className={styles.stale}>out of date: inputs changed</span>}
    </div>
  );
}
