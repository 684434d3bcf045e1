import { useEffect, useId, useState } from 'react';
import styles from './WorkshopView.module.css';

type Props = { label: string; value: string; most: number; rows?: number; onEnter(text: string): void };

/** Text that is entered when it is left, so that writing a sentence is one step of undo. Without rows it must not be empty. */
export function EnteredText({ label, value, most, rows, onEnter }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const enter = () => {
    const entered = text.trim();
    if (entered === value) return;
    if (entered === '' && rows === undefined) setText(value);
    else onEnter(entered);
  };
  const shared = { id, maxLength: most, value: text, onBlur: enter };
  return (
    <div className={styles.entered}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...shared}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') enter();
          }}
        />
      ) : (
        <textarea {...shared} rows={rows} onChange={({ target }) => setText(target.value)} />
      )}
    </div>
  );
}
