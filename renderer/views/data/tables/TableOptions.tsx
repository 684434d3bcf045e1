import { type ToggleEvent, useId, useRef } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
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
        <ul className={styles.legend} aria-label="Marks in the corners of cells">
          <li data-mark="published">published</li>
          <li data-mark="local">local, our own</li>
          <li data-mark="derived">derived from others</li>
          <li data-mark="illustrative">illustrative, to be replaced</li>
          <li data-mark="none">no source given</li>
        </ul>
      </section>
    </>
  );
}
