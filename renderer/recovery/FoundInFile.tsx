import { useEffect, useState } from 'react';
import type { Input, Output } from '../../electron/api.ts';
import { faultText } from '../state/faultText.ts';
import { FoundPlans } from './FoundPlans.tsx';

type Props = { canGoOn: boolean; busy: boolean; onUse(from: Input<'recover'>): void };

/** What can be read of the plans in the file itself, and the way on with them. `canGoOn` is for a file that is sound. */
export function FoundInFile({ canGoOn, busy, onUse }: Props) {
  const [found, setFound] = useState<Output<'foundPlans'> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    window.planner.foundPlans({}).then(setFound, (error: unknown) => setProblem(faultText(error)));
  }, []);

  if (problem !== null) return <p role="alert">The file could not be looked through: {problem}.</p>;
  if (found === null) return <p role="status">The file is being looked through…</p>;
  const { plans, note } = found;
  const readable = plans.filter(({ state }) => state !== 'lost').length;
  return (
    <>
      {note !== null && <p role="alert">{note}</p>}
      <FoundPlans plans={plans} />
      {canGoOn && (
        <button type="button" disabled={busy} onClick={() => onUse({ from: 'asItIs' })}>
          Go on with these plans as they are
        </button>
      )}
      {!canGoOn && readable > 0 && (
        <>
          <p className="quiet">
            Going on with these sets the file aside and begins a new one with the plans that could be read, without
            their histories.
          </p>
          <button type="button" disabled={busy} onClick={() => onUse({ from: 'found' })}>
            Go on with the {readable === 1 ? 'plan' : `${readable} plans`} that could be read
          </button>
        </>
      )}
    </>
  );
}
