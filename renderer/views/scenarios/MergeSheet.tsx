import { useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { changeSentence } from '../../plan/scenarios/changeSentence.ts';
import { mergeOf, mergeScenarios } from '../../plan/scenarios/mergeScenarios.ts';
import styles from './MergeSheet.module.css';
import { make } from './scenarioDo.ts';

/** Chooses scenarios to put together, and shows what comes of it before it is done. */
export function MergeSheet({ plan, shownId, onClose }: { plan: Plan; shownId: string | null; onClose: () => void }) {
  const [ids, setIds] = useState<readonly string[]>(shownId === null ? [] : [shownId]);
  const [winners, setWinners] = useState<Readonly<Record<string, string>>>({});
  const [name, setName] = useState('Merged scenario');
  const { changes, duplicates, contradictions } = mergeOf(plan, ids, winners);
  const merged = mergeScenarios(plan, ids, name, winners);
  const toggle = (id: string) => setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  return (
    <Sheet label="Merge scenarios" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          make(merged);
          onClose();
        }}
      >
        <h2>Merge scenarios</h2>
        <fieldset className={styles.choices}>
          <legend>Which, in the order in which they are chosen</legend>
          {plan.scenarios.map((one) => (
            <label key={one.id}>
              <input type="checkbox" checked={ids.includes(one.id)} onChange={() => toggle(one.id)} />
              <span>{one.name}</span>
              <span className="quiet">{ids.includes(one.id) ? ids.indexOf(one.id) + 1 : ''}</span>
            </label>
          ))}
        </fieldset>
        <label className={styles.name}>
          Name <input value={name} maxLength={200} onChange={({ target }) => setName(target.value)} />
        </label>
        {contradictions.map(({ subject, sides, winner }) => (
          <fieldset key={subject} className={styles.sides}>
            <legend>These contradict each other. Which holds?</legend>
            {sides.map(({ change, scenario }) => (
              <label key={`${scenario.id} ${change.id}`}>
                <input
                  type="radio"
                  name={subject}
                  checked={winner === scenario.id}
                  onChange={() => setWinners({ ...winners, [subject]: scenario.id })}
                />
                <span>
                  {changeSentence(plan, change)} <span className="quiet">({scenario.name})</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        {ids.length > 1 && (
          <section aria-label="What the merged scenario does">
            <h3>{changes.length === 1 ? 'One change' : `${changes.length} changes`} on the baseline</h3>
            {duplicates > 0 && (
              <p className="quiet">
                {duplicates === 1 ? 'One change is' : `${duplicates} changes are`} in several of them, and done once.
              </p>
            )}
            <ol className={styles.changes}>
              {changes.map(({ change, scenario }) => (
                <li key={`${scenario.id} ${change.id}`}>
                  {changeSentence(plan, change)}
                  {change.off ? ' (switched off)' : ''}
                </li>
              ))}
            </ol>
          </section>
        )}
        <div className={styles.end}>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={merged === null}>
            {ids.length < 2 ? 'Choose two or more' : 'Merge into a new scenario'}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
