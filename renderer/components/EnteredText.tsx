import { useEffect, useId, useState } from 'react';
import styles from './EnteredText.module.css';

type Props = {
  label: string;
  value: string;
  most: number;
  rows?: number;
  /** May be empty, as text of several rows always may. */
  optional?: boolean;
  hint?: string;
  onEnter(text: string): void;
};

/** Text that is entered when it is left, so that writing a sentence is one step of undo. A single line must not be empty unless it is optional. */
export function EnteredText({ label, value, most, rows, optional = rows !== undefined, hint, onEnter }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const enter = () => {
    const entered = text.trim();
    if (entered === value) return;
    if (entered === '' && !optional) setText(value);
    else onEnter(entered);
  };
  const shared = { id, maxLength: most, value: text, placeholder: hint, onBlur: enter };
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
