import { useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { type Source, SourceStatus } from '../../../../db/schema/source.ts';
import { Sheet } from '../../../components/Sheet.tsx';
import { freshId } from '../../../plan/scenarioCommands.ts';
import { enteredOn } from '../../../plan/tables/entered.ts';
import styles from './TableSheet.module.css';
import { today } from './useEntering.ts';

type SourceSheetProps = {
  plan: Plan;
  /** How many figures it is for. */
  cells: number;
  onChoose(source: Source): void;
  onClose(): void;
};

const statusWords: Record<SourceStatus, string> = {
  published: 'Published',
  local: 'Local: our own figure',
  derived: 'Derived: worked out from others',
  illustrative: 'Illustrative: a judgement, to be replaced',
};

/** Says where selected figures come from: one of the plan's sources, or a new one. */
export function SourceSheet({ plan, cells, onChoose, onClose }: SourceSheetProps) {
  const [chosen, setChosen] = useState('');
  const [title, setTitle] = useState('');
  const [status, setStatus] = useState<SourceStatus>('local');
  const sources = plan.sources ?? [];
  const entered = enteredOn(today());
  const isNew = chosen === 'new';
  const source = (): Source | undefined => {
    if (!isNew) return chosen === entered.id ? entered : sources.find(({ id }) => id === chosen);
    const id = freshId(
      title,
      sources.map((one) => one.id),
    );
    return title.trim() === '' ? undefined : { id, title: title.trim(), date: today(), status };
  };
  return (
    <Sheet label="Where these figures come from" onClose={onClose}>
      <form
        className={styles.sheet}
        onSubmit={(event) => {
          event.preventDefault();
          const found = source();
          if (found) onChoose(found);
        }}
      >
        <h2>Where {cells === 1 ? 'this figure comes' : `these ${cells} figures come`} from</h2>
        <label>
          Source
          <select value={chosen} onChange={({ target }) => setChosen(target.value)} data-first-focus="true" required>
            <option value="">Choose a source</option>
            {!sources.some(({ id }) => id === entered.id) && (
              <option value={entered.id}>{entered.title} (local)</option>
            )}
            {sources.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title} ({one.status})
              </option>
            ))}
            <option value="new">A new source…</option>
          </select>
        </label>
        {isNew && (
          <>
            <label>
              Title
              <input value={title} maxLength={200} required onChange={({ target }) => setTitle(target.value)} />
            </label>
            <label>
              How sure it is
              <select
                value={status}
                onChange={({ target }) => setStatus(SourceStatus.catch('local').parse(target.value))}
              >
                {SourceStatus.options.map((one) => (
                  <option key={one} value={one}>
                    {statusWords[one]}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <div className={styles.sheetEnd}>
          <button type="submit" className="primary" disabled={source() === undefined}>
            Set the source
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Sheet>
  );
}
