import { choosable } from '../../plan/levers/choosable.ts';
import { leversOf } from '../../plan/levers/leversOf.ts';
import { shownPlan } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import styles from './ChangeLever.module.css';
import { LeverControl } from './LeverControl.tsx';
import { useLever } from './useLever.ts';

type Props = {
  scenarioId: string;
  changeId: string;
  /** Large enough to be moved standing, and read across a room. */
  size?: 'normal' | 'large';
};

/** Everything that can be moved of one change. While it moves, the estimate and the simulation follow. */
export function ChangeLever({ scenarioId, changeId, size = 'normal' }: Props) {
  // What is moved is the change as it is drawn; what it is moved from, and what is chosen among, is the plan.
  const stored = useStore((state) => state.plan);
  const shown = useStore(shownPlan);
  const hand = useLever(scenarioId);
  const change = shown?.scenarios.find(({ id }) => id === scenarioId)?.changes.find(({ id }) => id === changeId);
  if (stored === null || change === undefined) return null;
  const levers = leversOf(choosable(stored, scenarioId), change);
  // Before a room what cannot be moved is only told.
  if (levers.length === 0 && size === 'large') return null;
  if (levers.length === 0) return <p className="quiet">What it adds is changed where such things are entered.</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts back whatever of it has the focus.
    <div
      className={size === 'large' ? `${styles.levers} ${styles.large}` : styles.levers}
      onKeyDown={({ key }) => {
        if (key === 'Escape') hand.cancel();
      }}
    >
      {levers.map((lever) => (
        <LeverControl key={lever.key} lever={lever} hand={hand} />
      ))}
    </div>
  );
}
