import type { StoryStep } from '../../../../db/schema/workshop.ts';
import { estimatedDifference } from '../../../plan/results/estimateSentence.ts';
import { metricsAt } from '../../../plan/results/metricsAt.ts';
import { briefDifference, stateSentence } from '../../../plan/results/resultSentences.ts';
import type { ScopeWords } from '../../../plan/results/scope.ts';
import { heldScenarioId, stepScope } from '../../../plan/workshop/stepScope.ts';
import { lowerFirst } from '../../../simulation/firstLetter.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { isOutOfDate } from '../../../state/runSlice.ts';
import { useStore } from '../../../state/store.ts';
import { useAwaiting } from '../../../state/useAwaiting.ts';
import { useEstimate } from '../../../state/useEstimate.ts';
import { StepPicture } from './StepPicture.tsx';
import styles from './Walk.module.css';

/** A step as the room sees it: the question, the answer in a sentence, and the picture. */
export function StepStage({ step }: { step: StoryStep }) {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const floor = useStore((state) => state.walk?.floorId != null);
  if (plan === null) return null;
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const scope = stepScope(plan, step, scenarioId);
  const gone = step.scenarioId !== null && heldScenarioId(plan, step) === null && !floor;
  return (
    <article className={styles.stage} aria-label={step.title}>
      <header className={styles.head}>
        <p className={styles.scenario} data-floor={floor}>
          {scenario ? scenario.name : 'Baseline: the plan as it stands'}
          {gone && '. The scenario of this step is no longer in the plan'}
        </p>
        <h1 className={styles.question}>{step.title}</h1>
        <Answer scope={scope} scenarioId={scenarioId} />
      </header>
      <div className={styles.view}>
        <StepPicture key={step.id} step={step} scope={scope} />
      </div>
    </article>
  );
}

/** What the simulation says to the step's question, an estimate until it has spoken. */
function Answer({ scope, scenarioId }: { scope: ScopeWords; scenarioId: string | null }) {
  const result = useStore((state) => state.result);
  const outOfDate = useStore(isOutOfDate);
  const running = useStore((state) => state.runStatus === 'running');
  const awaiting = useAwaiting();
  const estimate = useEstimate();
  const metrics = metricsAt(result?.scenarios[0], scope.id);
  const where = scope.id === 'network' ? 'Across the network' : scope.name;
  const sentence = estimate
    ? estimatedDifference(estimate.baseline, estimate.scenario, scope.id)
    : result === null || metrics === undefined || (outOfDate && !running)
      ? awaiting
      : scenarioId === null
        ? stateSentence(metrics, scope.place)
        : `${where}: ${lowerFirst(briefDifference(result, scenarioId, scope.id))}`;
  return (
    <p className={styles.answer} data-testid="walk-answer" data-out-of-date={outOfDate && !estimate}>
      {sentence}
    </p>
  );
}
