import { useId } from 'react';
import { WorkshopKind } from '../../../db/schema/workshop.ts';
import { kindWords } from '../../plan/workshop/recordRows.ts';
import type { Said } from '../../state/recordSaid.ts';
import styles from './SaidFields.module.css';

type Props = { said: Said; roles: readonly string[]; onSay(said: Said): void; onDone(): void };

/** What is said, by which role, and for an action by when. Enter is done with it; Shift and Enter begin a line. */
export function SaidFields({ said, roles, onSay, onDone }: Props) {
  const listId = useId();
  const { kind } = said;
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">What it is</legend>
        {WorkshopKind.options.map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => onSay({ ...said, kind: one })} />
            {kindWords[one]}
          </label>
        ))}
      </fieldset>
      <label className={styles.field}>
        In the room’s words
        <textarea
          data-first-focus
          rows={3}
          maxLength={2000}
          value={said.text}
          onChange={({ target }) => onSay({ ...said, text: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            onDone();
          }}
        />
      </label>
      <div className={styles.pair}>
        <label className={styles.field}>
          {kind === 'action' ? 'Whose action: role, not a name' : 'Who says so: role, not a name'}
          <input
            list={listId}
            maxLength={200}
            value={said.role}
            onChange={({ target }) => onSay({ ...said, role: target.value })}
          />
        </label>
        {kind === 'action' && (
          <label className={styles.field}>
            Due
            <input type="date" value={said.due} onChange={({ target }) => onSay({ ...said, due: target.value })} />
          </label>
        )}
      </div>
      <datalist id={listId}>
        {roles.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
