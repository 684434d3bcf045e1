import { useEffect, useId, useRef, useState } from 'react';
import styles from './CellEditor.module.css';
import grid from './Grid.module.css';
import { matching } from './matching.ts';

export type EditMove = 'down' | 'up' | 'right' | 'left' | 'stay';

type CellEditorProps = {
  label: string;
  start: string;
  /** Arrows leave the cell: somebody typed over it and goes on to the next. */
  over: boolean;
  align: 'left' | 'right';
  options: readonly string[];
  refusal(text: string): string | null;
  onDone(text: string, move: EditMove): void;
  onCancel(): void;
};

const moves: Readonly<Record<string, EditMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A cell being typed in: says at once what is wrong with the text, and offers what it could be. */
export function CellEditor({ label, start, over, align, options, refusal, onDone, onCancel }: CellEditorProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(start);
  const [chosen, setChosen] = useState<number | null>(null);
  const [place, setPlace] = useState<React.CSSProperties>({ visibility: 'hidden' });
  const done = useRef(false);

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    const at = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(at, at);
    const box = input.current?.getBoundingClientRect();
    if (!box) return;
    const below = innerHeight - box.bottom;
    const across = { left: Math.max(4, Math.min(box.left - 1, innerWidth - 330)), minWidth: box.width + 2 };
    setPlace(below > 240 ? { ...across, top: box.bottom + 3 } : { ...across, bottom: innerHeight - box.top + 3 });
  }, []);

  const offered = text === start && !over ? options : matching(options, text);
  const typedReason = refusal(text);
  const finish = (move: EditMove, given = text) => {
    if (done.current) return;
    done.current = true;
    onDone(given, move);
  };
  /** What Enter and Tab put in: the option chosen, else the only one the text can mean, else the text. */
  const meant = (): string => {
    const picked = chosen === null ? undefined : offered[chosen];
    if (picked !== undefined) return picked;
    return typedReason !== null && text.trim() !== '' && offered.length > 0 ? (offered[0] ?? text) : text;
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    event.stopPropagation();
    const { key, shiftKey, altKey } = event;
    if (key === 'Escape') {
      done.current = true;
      onCancel();
    } else if (key === 'Enter' || key === 'Tab') {
      const given = meant();
      // A text that is no value stays here, with its reason, until it is mended or given up.
      if (refusal(given) !== null) setText(given);
      else finish(key === 'Enter' ? (shiftKey ? 'up' : 'down') : shiftKey ? 'left' : 'right', given);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && offered.length > 0 && !altKey) {
      const step = key === 'ArrowDown' ? 1 : -1;
      setChosen((held) => ((held ?? (step > 0 ? -1 : 0)) + step + offered.length) % offered.length);
    } else if (over && moves[key] && refusal(text) === null) finish(moves[key] ?? 'stay');
    else return;
    event.preventDefault();
  };

  const reason = chosen === null ? typedReason : null;
  return (
    <>
      <input
        ref={input}
        className={align === 'right' ? `${styles.editor} ${grid.right}` : styles.editor}
        aria-label={label}
        aria-invalid={reason !== null}
        aria-describedby={reason === null ? undefined : `${id}-reason`}
        {...(options.length > 0 && {
          role: 'combobox',
          'aria-expanded': offered.length > 0,
          'aria-controls': `${id}-options`,
          'aria-autocomplete': 'list' as const,
          'aria-activedescendant': chosen === null ? undefined : `${id}-${chosen}`,
        })}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          setText(target.value);
          setChosen(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish('stay')}
        onPointerDown={(event) => event.stopPropagation()}
      />
      {(reason !== null || offered.length > 0) && (
        <div className={styles.panel} style={place}>
          {reason !== null && text.trim() !== '' && (
            <p id={`${id}-reason`} role="alert" className={styles.reason}>
              {reason}
            </p>
          )}
          {reason !== null && text.trim() === '' && (
            <p id={`${id}-reason`} className={styles.reason}>
              {reason}
            </p>
          )}
          {offered.length > 0 && (
            <div id={`${id}-options`} role="listbox" aria-label={label} className={styles.options}>
              {offered.map((option, at) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses from the text field.
                // biome-ignore lint/a11y/useFocusableInteractive: as above.
                <div
                  key={option}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === chosen}
                  ref={(item) => {
                    if (at === chosen) item?.scrollIntoView({ block: 'nearest' });
                  }}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => finish('stay', option)}
                >
                  {option}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </>
  );
}
