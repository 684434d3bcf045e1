import type { Change } from '../../../db/schema/change.ts';
import type { Lever, PlainLever } from '../../plan/levers/lever.ts';
import styles from './ChangeLever.module.css';
import { DateControl, EndControl } from './DateControl.tsx';
import { DaysControl } from './DaysControl.tsx';
import { MixControl } from './MixControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import type { LeverHand } from './useLever.ts';

/** The control of one lever of a change. */
export function LeverControl({ lever, hand }: { lever: Lever; hand: LeverHand<Change> }) {
  if (lever.kind === 'mix') return <MixControl lever={lever} hand={hand} />;
  return <PlainControl lever={lever} hand={hand} />;
}

/** The control of a lever, whatever it moves. */
export function PlainControl<T>({ lever, hand }: { lever: PlainLever<T>; hand: LeverHand<T> }) {
  switch (lever.kind) {
    case 'number':
      return <NumberControl lever={lever} hand={hand} />;
    case 'date':
      return <DateControl lever={lever} hand={hand} />;
    case 'end':
      return <EndControl lever={lever} hand={hand} />;
    case 'days':
      return <DaysControl lever={lever} hand={hand} />;
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
