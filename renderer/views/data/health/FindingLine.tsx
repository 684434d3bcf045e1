import type { Plan } from '../../../../db/schema/plan.ts';
import { viewNames } from '../../../components/viewNames.ts';
import { leadTo } from '../../../palette/leadTo.ts';
import { request } from '../../../palette/provided.ts';
import { checkCommand } from '../../../plan/commands/checkCommand.ts';
import type { Finding } from '../../../plan/health/finding.ts';
import { problemSentence } from '../../../plan/tables/problemSentence.ts';
import { useStore } from '../../../state/store.ts';
import type { Place } from '../../../state/viewSlice.ts';
import styles from './HealthPanel.module.css';

const placeName = ({ view, tab, row }: Place): string =>
  view !== 'data' ? viewNames[view] : tab === 'sources' ? 'Sources' : row ? 'Tables' : viewNames.data;

/** One thing wrong or doubtful: what, in which scenario, where to see it, and the way out there is. */
export function FindingLine({ plan, finding }: { plan: Plan; finding: Finding }) {
  const execute = useStore((state) => state.execute);
  const notify = useStore((state) => state.notify);
  const { sentence, place, scenarioId, mend, offer } = finding;
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId)?.name;
  const mendNow = () => {
    if (mend === undefined) return;
    const checked = checkCommand(plan, mend);
    if (checked.ok) execute(mend);
    else notify(`${mend.label} was not done. ${checked.problems.map((one) => problemSentence(plan, one)).join(' ')}`);
  };
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        {scenario !== undefined && <strong>{scenario}: </strong>}
        {sentence}
      </p>
      <div className={styles.actions}>
        {mend !== undefined && (
          <button type="button" onClick={mendNow} title={mend.label} className={styles.mend}>
            {mend.label}
          </button>
        )}
        {offer !== undefined && (
          <button
            type="button"
            onClick={() => {
              leadTo(place);
              request(offer.command);
            }}
            className={styles.mend}
          >
            {offer.label}
          </button>
        )}
        <button
          type="button"
          className="plain"
          aria-label={`Show in ${placeName(place)}: ${sentence}`}
          onClick={() => leadTo(place)}
        >
          Show in {placeName(place)}
        </button>
      </div>
    </li>
  );
}
