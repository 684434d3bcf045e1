import { countWords, decimal } from '../../../../plan/numbers.ts';
import type { IntakePanelProps } from '../intakePanelProps.ts';
import shared from '../TableIntake.module.css';
import styles from './Cwt.module.css';
import { CwtDone } from './CwtDone.tsx';
import { CwtLeft } from './CwtLeft.tsx';
import { CwtTrusts } from './CwtTrusts.tsx';
import { useCwtIntake } from './useCwtIntake.ts';

/** An extract of cancer waits looked through: what of it is of the plan's trusts, what is left and why, before anything is kept. */
export function CwtPanel({ plan, look, sheetName, onDone }: IntakePanelProps) {
  const { refused, done, reading, bringIn } = useCwtIntake(plan, look, sheetName);
  if (refused.length > 0) {
    return (
      <div role="alert" className={shared.refused}>
        {refused.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  }
  if (done !== null) return <CwtDone reading={done} onDone={onDone} />;
  if (reading === null) return <p className={shared.reading}>Reading {sheetName}…</p>;
  const { trusts, doing, command } = reading;
  const months = doing.added + doing.changed;
  return (
    <>
      <div className={styles.body}>
        <p className={styles.lead}>
          {trusts.length === 0
            ? 'No row of radiotherapy within 31 days is of a trust of this plan. Trusts are found by their ODS codes, which stand in the table Trusts.'
            : 'How many people each trust treated with radiotherapy, month by month, and what share of them within 31 days of the decision to treat. A trust’s figures are of all the centres that it runs.'}
        </p>
        {trusts.length > 0 && <CwtTrusts plan={plan} reading={reading} />}
        <CwtLeft reading={reading} />
      </div>
      <footer className={shared.foot}>
        <button type="button" className="primary" disabled={command === null} onClick={bringIn}>
          {command === null ? 'Nothing to bring in' : `Bring in ${countWords(months, 'month')}`}
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
        <p role="status" data-testid="intake-summary">
          {doingWords(doing)}
        </p>
      </footer>
    </>
  );
}

function doingWords({ added, changed, same }: { added: number; changed: number; same: number }): string {
  const parts = [
    ...(added > 0 ? [`${decimal(added)} added`] : []),
    ...(changed > 0 ? [`${decimal(changed)} changed`] : []),
    ...(same > 0 ? [`${decimal(same)} as they are already`] : []),
  ];
  return parts.length === 0 ? '' : `Months: ${parts.join(', ')}. Nothing that is simulated changes.`;
}
