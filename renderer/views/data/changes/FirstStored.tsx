import UndoIcon from 'lucide-react/icons/undo-2';
import { useState } from 'react';
import styles from './ChangeLog.module.css';
import { JumpBack, jumpName } from './JumpBack.tsx';

/** The foot of the log: the plan before anything was done to it, which can be gone back to like any entry. */
export function FirstStored({ inForce }: { inForce: number }) {
  const [asked, setAsked] = useState(false);
  return (
    <tbody className={styles.walk}>
      <tr>
        <td className={styles.when} />
        <th scope="row" colSpan={5} className={styles.what}>
          The plan as it was first stored here
        </th>
        <td className={styles.action}>
          {inForce > 0 && (
            <button
              type="button"
              className={`plain ${styles.iconButton}`}
              aria-label={`${jumpName.undo}: the plan as it was first stored`}
              title={jumpName.undo}
              onClick={() => setAsked(true)}
            >
              <UndoIcon aria-hidden="true" />
            </button>
          )}
        </td>
      </tr>
      {asked && inForce > 0 && (
        <tr>
          <td colSpan={7}>
            <JumpBack jump={{ direction: 'undo', to: 0, steps: inForce }} onDone={() => setAsked(false)} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
