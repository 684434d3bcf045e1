import { useState } from 'react';
import { problemsText } from '../../../db/schema/problem.ts';
import { checkDraft } from '../../plan/commands/checkCommand.ts';
import type { Offer, Rule } from '../../plan/flows/offers.ts';
import { offersInPlan, offersInScenario } from '../../plan/flows/takeOffers.ts';
import { nearMinutes, type TravelMeasure } from '../../plan/flows/travelMeasures.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { useStore } from '../../state/store.ts';
import styles from './Suggestions.module.css';
import type { FlowsNow } from './useFlowsNow.ts';

type Props = {
  now: FlowsNow;
  rule: Rule;
  taken: readonly Offer[];
  travel: { before: TravelMeasure; after: TravelMeasure };
};

/** What the ticked offers come to, and the two ways to take them. */
export function TakeOffers({ now, rule, taken, travel }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const moved = taken.reduce((sum, { coursesMoved }) => sum + coursesMoved, 0);
  const take = (how: typeof offersInPlan) => {
    const { plan, execute, chooseScenario } = useStore.getState();
    const drafted = plan && how(plan, now.editing, rule, taken);
    if (!drafted) return;
    const checked = drafted.ok ? checkDraft(drafted.value.draft) : drafted;
    if (!drafted.ok || !checked.ok) {
      setProblem(checked.ok ? null : problemsText(checked.problems));
      return;
    }
    setProblem(null);
    execute(drafted.value.command);
    chooseScenario(drafted.value.scenarioId);
  };
  const { before, after } = travel;
  return (
    <div className={styles.take}>
      <p data-testid="offer-summary">
        <strong>
          {decimal(moved)} of {decimal(before.coursesPerYear)} courses a year
        </strong>{' '}
        in {taken.length} {taken.length === 1 ? 'area' : 'areas'} would go elsewhere.
        {before.minutes.car !== null && after.minutes.car !== null && (
          <>
            {' '}
            A course’s mean minutes by car would be <strong>{decimal(after.minutes.car, 1)}</strong>, now{' '}
            {decimal(before.minutes.car, 1)}
          </>
        )}
        {before.withinNear !== null && after.withinNear !== null && (
          <>
            ; within {nearMinutes} minutes <strong>{percent(after.withinNear)}</strong>, now{' '}
            {percent(before.withinNear)}
          </>
        )}
        .
      </p>
      <div className={styles.buttons}>
        <button type="button" disabled={taken.length === 0} onClick={() => take(offersInScenario)} className="primary">
          Try in a scenario
        </button>
        <button type="button" disabled={taken.length === 0} onClick={() => take(offersInPlan)}>
          Apply to the plan
        </button>
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
