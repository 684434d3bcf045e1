import { useEffect, useId, useState } from 'react';
import styles from './EnteredText.module.css';

type Props = {
  label: string;
  /** Null where nothing is given. */
  value: number | null;
  low: number;
  high: number;
  hint?: string;
  onEnter(value: number | null): void;
};

const written = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(12))));

/** A number that is entered when it is left; one out of its bounds is said to be so and kept out. */
export function EnteredNumber({ label, value, low, high, hint, onEnter }: Props) {
  const id = useId();
  const [text, setText] = useState(written(value));
  useEffect(() => setText(written(value)), [value]);
  const typed = text.trim() === '' ? null : Number(text.replaceAll(',', ''));
  const sound = typed === null || (typed >= low && typed <= high);
  const enter = () => {
    if (sound && typed !== value) onEnter(typed);
  };
  return (
    <div className={styles.entered}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        value={text}
        placeholder={hint}
        aria-invalid={!sound}
        aria-describedby={sound ? undefined : `${id}-why`}
        onChange={({ target }) => setText(target.value)}
        onBlur={enter}
        onKeyDown={({ key }) => {
          if (key === 'Enter') enter();
        }}
      />
      {!sound && (
        <span id={`${id}-why`} className={styles.why} role="alert">
          A number from {low.toLocaleString('en-GB')} to {high.toLocaleString('en-GB')}.
        </span>
      )}
    </div>
  );
}
