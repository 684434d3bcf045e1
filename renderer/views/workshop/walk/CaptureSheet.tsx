import { type FormEvent, useState } from 'react';
import { Sheet } from '../../../components/Sheet.tsx';
import { kindWords } from '../../../plan/workshop/recordRows.ts';
import { rolesOf } from '../../../plan/workshop/roles.ts';
import { recordSaid, type Said } from '../../../state/recordSaid.ts';
import { useStore } from '../../../state/store.ts';
import { FigureTable } from '../FigureTable.tsx';
import { SaidFields } from '../SaidFields.tsx';
import styles from './Walk.module.css';

/** Takes down what the room says, with what was on screen when it was asked for. */
export function CaptureSheet() {
  const capture = useStore((state) => state.walk?.capture ?? null);
  const plan = useStore((state) => state.plan);
  const setWalk = useStore((state) => state.setWalk);
  const [said, setSaid] = useState<Said>({ kind: capture?.kind ?? 'decision', text: '', role: '', due: '' });
  if (capture === null || plan === null) return null;
  const close = () => setWalk({ capture: null });
  const empty = said.text.trim() === '';
  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    if (empty) return;
    recordSaid(useStore.getState(), said, capture.shown);
    close();
  };
  return (
    <Sheet label={`Record: ${kindWords[said.kind].toLowerCase()}`} className={styles.capture} onClose={close}>
      <form className={styles.form} onSubmit={keep}>
        <SaidFields said={said} roles={rolesOf(plan)} onSay={setSaid} onDone={keep} />
        <FigureTable shown={capture.shown} />
        <div className={styles.buttons}>
          <button type="submit" className="primary" disabled={empty}>
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
