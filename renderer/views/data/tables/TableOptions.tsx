import { type ToggleEvent, useId, useRef } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { SourceKey } from '../../../components/SourceDot.tsx';
import { useEntryStore } from './entryStore.ts';
import styles from './TableView.module.css';

/** How tables are shown and copied, and where what is entered comes from. */
export function TableOptions({ plan }: { plan: Plan }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { sourceId, setSource, marks, setMarks, headings, setHeadings } = useEntryStore();
  const source = plan.sources?.find((one) => one.id === sourceId);
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    const box = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !box) return;
    Object.assign(currentTarget.style, { top: `${box.bottom + 4}px`, right: `${innerWidth - box.right}px` });
  };
  return (
    <>
      {source && <span className="quiet">New figures: {source.status}</span>}
      <button ref={button} type="button" popoverTarget={id}>
        Options
      </button>
      <section id={id} popover="auto" className={styles.options} aria-label="Options of tables" onToggle={place}>
        <label>
          What I enter comes from
          <select value={sourceId ?? ''} onChange={({ target }) => setSource(target.value || null)}>
            <option value="">us, today (local)</option>
            {(plan.sources ?? []).map((one) => (
              <option key={one.id} value={one.id}>
                {one.title} ({one.status})
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={headings} onChange={({ target }) => setHeadings(target.checked)} />
          Copy with headings
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={marks} onChange={({ target }) => setMarks(target.checked)} />
          Show how sure figures are
        </label>
        <SourceKey className={styles.legend} label="Marks in the corners of cells" />
      </section>
    </>
  );
}
