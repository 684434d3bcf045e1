import { type FormEvent, useId, useState } from 'react';
import { WorkshopKind } from '../../../../db/schema/workshop.ts';
import { Sheet } from '../../../components/Sheet.tsx';
import { kindWords } from '../../../plan/workshop/recordRows.ts';
import { rolesOf } from '../../../plan/workshop/roles.ts';
import { addToRecord } from '../../../plan/workshop/storyCommands.ts';
import { useStore } from '../../../state/store.ts';
import { isoWithOffset } from '../clock.ts';
import { FigureTable } from '../FigureTable.tsx';
import styles from './Walk.module.css';

/** Takes down what the room says, with what was on screen when it was asked for. */
export function CaptureSheet() {
  const capture = useStore((state) => state.walk?.capture ?? null);
  const plan = useStore((state) => state.plan);
  const execute = useStore((state) => state.execute);
  const setWalk = useStore((state) => state.setWalk);
  const [kind, setKind] = useState(capture?.kind ?? 'decision');
  const [text, setText] = useState('');
  const [role, setRole] = useState('');
  const [due, setDue] = useState('');
  const listId = useId();
  if (capture === null || plan === null) return null;
  const close = () => setWalk({ capture: null });
  const said = text.trim();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (said === '') return;
    const command = addToRecord(plan, {
      kind,
      text: said,
      ...(role.trim() !== '' && { role: role.trim() }),
      ...(kind === 'action' && due !== '' && { due }),
      at: isoWithOffset(new Date()),
      ...capture.shown,
    });
    if (command !== null) execute(command);
    close();
  };
  return (
    <Sheet label={`Record: ${kindWords[kind].toLowerCase()}`} className={styles.capture} onClose={close}>
      <form className={styles.form} onSubmit={keep}>
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">What it is</legend>
          {WorkshopKind.options.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
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
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey) keep(event);
            }}
          />
        </label>
        <div className={styles.pair}>
          <label className={styles.field}>
            {kind === 'action' ? 'Whose action: role, not a name' : 'Who says so: role, not a name'}
            <input list={listId} maxLength={200} value={role} onChange={({ target }) => setRole(target.value)} />
          </label>
          {kind === 'action' && (
            <label className={styles.field}>
              Due
              <input type="date" value={due} onChange={({ target }) => setDue(target.value)} />
            </label>
          )}
        </div>
        <datalist id={listId}>
          {rolesOf(plan).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <FigureTable shown={capture.shown} />
        <div className={styles.buttons}>
          <button type="submit" className="primary" disabled={said === ''}>
            Record
          </button>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Sheet>
  );
}
