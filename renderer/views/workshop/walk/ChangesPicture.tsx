import { changeWords } from '../../../plan/commands/fields/changeWords.ts';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import type { ScopeWords } from '../../../plan/results/scope.ts';
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
  const on = (scenario?.changes ?? []).filter(({ off }) => !off);
  if (plan === null || on.length === 0) return <FanPicture scope={scope} metric={metric} compareIds={[]} />;
  return (
    <div className={styles.beside}>
      <ul className={styles.changes}>
        {on.slice(0, mostTold).map((change) => (
          <li key={change.id}>{upperFirst(changeWords(change, namesIn(plan)))}</li>
        ))}
        {on.length > mostTold && <li>and {on.length - mostTold} more</li>}
      </ul>
      <FanPicture scope={scope} metric={metric} compareIds={[]} />
    </div>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
