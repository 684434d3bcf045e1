import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './Tabs.module.css';

export type Tab<T extends string> = { id: T; name: string; note?: ReactNode };

type Props<T extends string> = {
  /** What the tabs are of, for those who hear the page. */
  label: string;
  tabs: readonly Tab<T>[];
  shown: T;
  onShow: (id: T) => void;
  /** What the shown tab holds. */
  children: ReactNode;
};

/** Tabs over one panel: arrow keys, Home and End go between them, and what has the focus is what is shown. */
export function Tabs<T extends string>({ label, tabs, shown, onShow, children }: Props<T>) {
  const stem = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === shown);
    const last = tabs.length - 1;
    const to = { ArrowLeft: at === 0 ? last : at - 1, ArrowRight: at === last ? 0 : at + 1, Home: 0, End: last }[
      event.key
    ];
    const next = to === undefined ? undefined : tabs[to];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to ?? 0]?.focus();
  };
  return (
    <div className={styles.frame}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name, note }) => (
          <button
            key={id}
            id={`${stem}-${id}`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={id === shown}
            aria-controls={`${stem}-panel`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => onShow(id)}
          >
            {name}
            {note}
          </button>
        ))}
      </div>
      <div
        id={`${stem}-panel`}
        role="tabpanel"
        aria-labelledby={`${stem}-${shown}`}
        className={styles.panel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls has to be reached by the keyboard.
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
