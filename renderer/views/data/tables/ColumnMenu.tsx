import { useEffect, useId, useRef, useState } from 'react';
import type { Arrangement } from '../../../plan/tables/arrangement.ts';
import type { TableColumn } from '../../../plan/tables/table.ts';
import styles from './ColumnMenu.module.css';

type ColumnMenuProps = {
  column: TableColumn;
  heading: HTMLElement;
  arrangement: Arrangement;
  onArrange(arrangement: Arrangement): void;
  onClose(): void;
};

/** Sorting and filtering by one column, under its heading. */
export function ColumnMenu({ column, heading, arrangement, onArrange, onClose }: ColumnMenuProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [filter, setFilter] = useState(arrangement.filters[column.key] ?? '');
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      heading.focus();
    };
  }, [heading]);
  const { left, bottom } = heading.getBoundingClientRect();
  const { sort, filters } = arrangement;
  const sorted = sort?.columnKey === column.key ? sort : null;
  const chosen = (next: Arrangement) => {
    onArrange(next);
    onClose();
  };
  const numeric = column.kind.align === 'right';
  const apply = () => {
    const { [column.key]: _before, ...others } = filters;
    chosen({ ...arrangement, filters: filter.trim() === '' ? others : { ...others, [column.key]: filter.trim() } });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog itself closes on Escape.
    <dialog
      ref={dialog}
      className={styles.menu}
      aria-label={`Sort and filter by ${column.label}`}
      style={{ left: Math.max(4, Math.min(left, innerWidth - 300)), top: bottom + 2 }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={({ target }) => {
        if (target === dialog.current) onClose();
      }}
    >
      <div className={styles.menuInside}>
        {[false, true].map((descending) => (
          <button
            key={String(descending)}
            type="button"
            className="plain"
            aria-pressed={sorted?.descending === descending}
            onClick={() => chosen({ ...arrangement, sort: { columnKey: column.key, descending } })}
          >
            {descending ? (numeric ? 'Largest first' : 'Sort Z to A') : numeric ? 'Smallest first' : 'Sort A to Z'}
          </button>
        ))}
        {sorted && (
          <button type="button" className="plain" onClick={() => chosen({ ...arrangement, sort: null })}>
            As they come
          </button>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            apply();
          }}
        >
          <label htmlFor={`${id}-filter`}>Show rows where it holds</label>
          <input
            id={`${id}-filter`}
            value={filter}
            placeholder={numeric ? '> 20, <= 5, blank' : 'a word, blank, not blank'}
            onChange={({ target }) => setFilter(target.value)}
          />
          <div className={styles.menuEnd}>
            <button type="submit" className="primary">
              Filter
            </button>
            {filters[column.key] !== undefined && (
              <button
                type="button"
                onClick={() => {
                  const { [column.key]: _before, ...others } = filters;
                  chosen({ ...arrangement, filters: others });
                }}
              >
                Clear
              </button>
            )}
          </div>
        </form>
      </div>
    </dialog>
  );
}
