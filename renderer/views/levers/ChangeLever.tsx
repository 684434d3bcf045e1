import type { Lever } from '../../plan/levers/lever.ts';
import { leversOf } from '../../plan/levers/leversOf.ts';
import { shownPlan } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import styles from './ChangeLever.module.css';
import { DateControl, EndControl } from './DateControl.tsx';
import { DaysControl } from './DaysControl.tsx';
import { MixControl } from './MixControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { type LeverHand, useLever } from './useLever.ts';

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
  const levers = leversOf(stored, change);
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
        <Control key={lever.key} lever={lever} hand={hand} />
      ))}
    </div>
  );
}

function Control({ lever, hand }: { lever: Lever; hand: LeverHand }) {
  switch (lever.kind) {
    case 'number':
      return <NumberControl lever={lever} hand={hand} />;
    case 'date':
      return <DateControl lever={lever} hand={hand} />;
    case 'end':
      return <EndControl lever={lever} hand={hand} />;
    case 'days':
      return <DaysControl lever={lever} hand={hand} />;
    case 'mix':
      return <MixControl lever={lever} hand={hand} />;
    case 'switch':
      return (
        <label className={styles.switch}>
          <input type="checkbox" checked={lever.value} onChange={({ target }) => hand.set(lever.set(target.checked))} />
          {lever.label}
        </label>
      );
    case 'choice':
      return (
        <label className={styles.line}>
          <span className={styles.label}>{lever.label}</span>
          <select value={lever.value} onChange={({ target }) => hand.set(lever.set(target.value))}>
            {lever.options.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      );
  }
}
