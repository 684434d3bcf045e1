import type { DaysLever } from '../../plan/levers/lever.ts';
import styles from './ChangeLever.module.css';
import type { LeverHand } from './useLever.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const whole = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The days of the week on which a centre treats; one at least. */
export function DaysControl<T>({ lever, hand }: { lever: DaysLever<T>; hand: LeverHand<T> }) {
  const { label, value, set } = lever;
  const toggle = (day: number) => {
    const next = value.includes(day) ? value.filter((held) => held !== day) : [...value, day].toSorted((a, b) => a - b);
    if (next.length > 0) hand.set(set(next));
  };
  return (
    <fieldset className={styles.days}>
      <legend className={styles.label}>{label}</legend>
      {days.map((name, at) => (
        <button
          key={name}
          type="button"
          aria-label={whole[at]}
          aria-pressed={value.includes(at + 1)}
          disabled={value.length === 1 && value.includes(at + 1)}
          onClick={() => toggle(at + 1)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
