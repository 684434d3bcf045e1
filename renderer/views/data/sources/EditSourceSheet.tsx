import { useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';
import { Sheet } from '../../../components/Sheet.tsx';
import { freshId } from '../../../plan/scenarioCommands.ts';
import { draftOf, SourceFields, sourceFrom } from './SourceFields.tsx';
import styles from './Sources.module.css';

type Props = { plan: Plan; source: Source | undefined; onSave: (source: Source) => void; onClose: () => void };

/** A source to be changed, or a new one. */
export function EditSourceSheet({ plan, source, onSave, onClose }: Props) {
  const [draft, setDraft] = useState(() => draftOf(source));
  const taken = (plan.sources ?? []).map(({ id }) => id);
  const saved = sourceFrom(draft, source?.id ?? freshId(draft.title, taken));
  const title = source === undefined ? 'A new source' : 'Change a source';
  return (
    <Sheet label={title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (saved) onSave(saved);
        }}
      >
        <h2>{title}</h2>
        <SourceFields draft={draft} onChange={setDraft} />
        <div className={styles.end}>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={saved === null}>
            {source === undefined ? 'Add the source' : 'Save the change'}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
