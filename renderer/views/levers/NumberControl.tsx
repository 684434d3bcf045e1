import { useId, useState } from 'react';
import type { NumberLever } from '../../plan/levers/lever.ts';
import { decimal } from '../../plan/numbers.ts';
import styles from './ChangeLever.module.css';
import type { LeverHand } from './useLever.ts';

/** A slider with its figure beside it to be typed, and a tick where it changes nothing. */
export function NumberControl<T>({ lever, hand }: { lever: NumberLever<T>; hand: LeverHand<T> }) {
  const { label, unit, min, max, step, value, neutral, set } = lever;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const digits = step < 1 ? 1 : 0;
  const shown = typed ?? String(Number(value.toFixed(2)));
  const place = (figure: number) =>
    `${(((Math.min(max, Math.max(min, figure)) - min) / (max - min)) * 100).toFixed(2)}%`;
  const finish = () => {
    if (typed === null) return;
    const wanted = Number(typed.replace(',', '.'));
    setTyped(null);
    if (typed.trim() === '' || !Number.isFinite(wanted)) hand.cancel();
    else hand.set(set(Math.min(max, Math.max(min, wanted))));
  };
  return (
    <div className={styles.number}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.track}>
        {neutral !== undefined && (
          <span className={styles.neutral} style={{ left: place(neutral) }} aria-hidden="true" />
        )}
        <input
          id={id}
          type="range"
          {...{ min, max, step }}
          value={Math.min(max, Math.max(min, value))}
          aria-valuetext={`${decimal(value, digits)} ${unit}${value === neutral ? ', as in the plan' : ''}`}
          onChange={({ target }) => hand.to(set(Number(target.value)))}
          onPointerUp={() => hand.commit()}
          onKeyUp={({ key }) => {
            if (/^(Arrow|Page|Home|End)/.test(key)) hand.commit();
          }}
          onBlur={() => hand.commit()}
        />
      </span>
      <span className={styles.figure}>
        <input
          type="text"
          inputMode="decimal"
          aria-label={`${label}, ${unit}`}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value);
            const wanted = Number(target.value.replace(',', '.'));
            if (target.value.trim() !== '' && wanted >= min && wanted <= max) hand.to(set(wanted));
          }}
          onBlur={finish}
          onKeyDown={({ key }) => {
            if (key === 'Enter') finish();
            if (key === 'Escape') setTyped(null);
          }}
        />
        <span>{unit}</span>
      </span>
    </div>
  );
}
