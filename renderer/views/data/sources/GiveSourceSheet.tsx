import { useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';
import { Sheet } from '../../../components/Sheet.tsx';
import { decimal } from '../../../plan/numbers.ts';
import { freshId } from '../../../plan/scenarioCommands.ts';
import { draftOf, SourceFields, sourceFrom } from './SourceFields.tsx';
import styles from './Sources.module.css';

type Props = { plan: Plan; count: number; onGive: (source: Source) => void; onClose: () => void };

/** Where chosen figures come from: a new source, or one that the plan has. */
export function GiveSourceSheet({ plan, count, onGive, onClose }: Props) {
  const sources = (plan.sources ?? []).filter(({ status }) => status !== 'illustrative');
  const [chosen, setChosen] = useState('');
  const [draft, setDraft] = useState(() => draftOf(undefined));
  const taken = (plan.sources ?? []).map(({ id }) => id);
  const source = sources.find(({ id }) => id === chosen) ?? sourceFrom(draft, freshId(draft.title, taken));
  const figures = count === 1 ? 'one figure comes' : `${decimal(count)} figures come`;
  return (
    <Sheet label="Give figures a source" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (source) onGive(source);
        }}
      >
        <h2>Where {figures} from</h2>
        <label className={styles.field}>
          Source
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">A new source</option>
            {sources.map(({ id, title, status }) => (
              <option key={id} value={id}>
                {title} ({status})
              </option>
            ))}
          </select>
        </label>
        {chosen === '' && <SourceFields draft={draft} onChange={setDraft} />}
        <div className={styles.end}>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={source === null}>
            Give {count === 1 ? 'it' : 'them'} this source
          </button>
        </div>
      </form>
    </Sheet>
  );
}
