import type { ScopeWords } from '../../../plan/results/scope.ts';
import { scenarioSentences } from '../../../plan/scenarios/changeSentence.ts';
import type { WeeklyMetric } from '../../../simulation/results.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { FanPicture } from './FanPicture.tsx';
import styles from './Walk.module.css';

/** As many changes as a room can read at once; the others are counted. */
const mostTold = 5;

/** What a scenario changes, in sentences, beside what that does. */
export function ChangesPicture({ scope, metric }: { scope: ScopeWords; metric: WeeklyMetric }) {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const scenario = plan?.scenarios.find(({ id }) => id === scenarioId);
  const told =
    plan === null || scenario === undefined
      ? []
      : scenarioSentences(plan, scenario).filter(({ change }) => change.off !== true);
  if (told.length === 0) return <FanPicture scope={scope} metric={metric} compareIds={[]} />;
  return (
    <div className={styles.beside}>
      <ul className={styles.changes}>
        {told.slice(0, mostTold).map(({ change, sentence, from }) => (
          <li key={`${from?.id}/${change.id}`}>{sentence}</li>
        ))}
        {told.length > mostTold && <li>and {told.length - mostTold} more</li>}
      </ul>
      <FanPicture scope={scope} metric={metric} compareIds={[]} />
    </div>
  );
}
