import type { Plan } from '../../../../db/schema/plan.ts';
import { intakeKinds } from '../../../intake/intakeKinds.ts';
import { useMaking } from '../takeOut/useMaking.ts';
import styles from './BringIn.module.css';
import { pastedFile, useBringIn } from './bringInStore.ts';
import { TemplateButtons } from './TemplateButtons.tsx';

type Props = { plan: Plan; looking: string | null; onChoose(): void };

/** While nothing is being brought in: how to begin, why the last file was refused, and what can be brought in. */
export function NoFile({ plan, looking, onChoose }: Props) {
  const making = useMaking();
  const refused = useBringIn((state) => state.refused);
  const take = useBringIn((state) => state.take);
  return (
    <div className={styles.noFile}>
      <section className={styles.drop} aria-label="Give a file">
        <h2>Drop a spreadsheet here</h2>
        <p>
          CSV or Excel, in whatever layout it has. You see what was understood and what would change before anything is
          stored, and one Undo takes all of it back.
        </p>
        <div className={styles.ways}>
          <button type="button" className="primary" onClick={onChoose}>
            Choose a file…
          </button>
          <label className={styles.pasteHere}>
            <span className="visually-hidden">Paste a range of cells</span>
            <input
              placeholder="or paste a range here"
              value=""
              onChange={() => undefined}
              onPaste={(event) => {
                const text = event.clipboardData.getData('text/plain');
                event.preventDefault();
                if (text.trim() !== '') void take(pastedFile(text));
              }}
            />
          </label>
        </div>
        <p role="status">{looking !== null && `Looking at ${looking}…`}</p>
        {refused.length > 0 && (
          <div role="alert" className={styles.refused}>
            {refused.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        <p className="quiet">
          Nothing that tells of a single patient is ever taken in: a table with names, NHS numbers or dates of birth is
          refused.
        </p>
      </section>
      <section className={styles.known} aria-label="What can be brought in">
        <h2>What can be brought in</h2>
        <p>
          A template has the headings with their units and says what each column may hold. What the plan has comes in
          the same form, and changes nothing when it is brought in again.
        </p>
        <ul>
          {intakeKinds.map(({ id, name, describes }) => (
            <li key={id}>
              <h3>{name}</h3>
              <p>{describes}</p>
              <TemplateButtons plan={plan} kindId={id} making={making} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
