import type { Plan } from '../../../../db/schema/plan.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { failureSentences } from '../../../plan/pack/failureWords.ts';
import { worstExplained } from '../../../plan/pack/worstExplained.ts';
import { resultWarnings } from '../../../plan/results/resultWarnings.ts';
import { warningsOf } from '../../../plan/warnings.ts';
import type { ExperimentResult, ScenarioResult } from '../../../simulation/results.ts';
import type { PackTrials } from '../../../simulation/risk/trials.ts';
import styles from './WhereItFails.module.css';

const mostCentres = 3;
/** As much of what is odd as a page has room for. */
const mostOdd = 4;

type Props = { plan: Plan; result: ExperimentResult; baseline: ScenarioResult; trials: PackTrials | undefined };

/** Why people waited longest where they did, and where queues grow without end, and what a loss would do. */
export function WhereItFails(props: Props) {
  const { plan, result, baseline, trials } = props;
  const worst = worstExplained(mapNetwork(plan, null), baseline, mostCentres);
  const growing = result.warnings.filter(({ scenario, kind }) => scenario === 'baseline' && kind !== 'warmUpTooShort');
  const sentences = resultWarnings({ warnings: growing }, plan, null);
  const odd = warningsOf(plan, null);
  return (
    <>
      <h2>The worst weeks, and why</h2>
      {worst.length === 0 ? (
        <p>No centre has a week in which people who start had waited much longer than is usual there.</p>
      ) : (
        <ul className={styles.list}>
          {worst.map(({ centreId, sentence }) => (
            <li key={centreId}>{sentence}</li>
          ))}
        </ul>
      )}
      {odd.length > 0 && (
        <>
          <h2>Worth a look in the plan</h2>
          <ul className={styles.list}>
            {odd.slice(0, mostOdd).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {odd.length > mostOdd && <li>{`And ${odd.length - mostOdd} more like these.`}</li>}
          </ul>
        </>
      )}
      <h2>Where queues grow</h2>
      {sentences.length === 0 ? (
        <p>No centre’s queue grows without settling by the end of the plan.</p>
      ) : (
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className="kept">
        <h2>If a machine is lost</h2>
        <p>{failureSentences(plan, trials).join(' ')}</p>
      </div>
    </>
  );
}
