import type { StoryStep } from '../../../../db/schema/workshop.ts';
import { estimatedDifference } from '../../../plan/results/estimateSentence.ts';
import { metricsAt } from '../../../plan/results/metricsAt.ts';
import { briefDifference, stateSentence } from '../../../plan/results/resultSentences.ts';
import type { ScopeWords } from '../../../plan/results/scope.ts';
import { measureAnswer } from '../../../plan/workshop/measureAnswer.ts';
import { planAnswer } from '../../../plan/workshop/planAnswer.ts';
import { stepDate } from '../../../plan/workshop/stepDate.ts';
import { heldScenarioId, stepScope } from '../../../plan/workshop/stepScope.ts';
import { isMeasured, showsOf } from '../../../plan/workshop/stepShows.ts';
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
        {/* What was tried of risk is answered where it is shown. */}
        {step.view !== 'risk' && <Answer step={step} scope={scope} scenarioId={scenarioId} />}
      </header>
      <div className={styles.view}>
        <StepPicture key={step.id} step={step} scope={scope} />
      </div>
    </article>
  );
}

/** What the plan or the simulation says to the step's question, an estimate until that has spoken. */
function Answer({ step, scope, scenarioId }: { step: StoryStep; scope: ScopeWords; scenarioId: string | null }) {
  const plan = useStore(shownPlan);
  const result = useStore((state) => state.result);
  const outOfDate = useStore(isOutOfDate);
  const running = useStore((state) => state.runStatus === 'running');
  const awaiting = useAwaiting();
  const estimate = useEstimate();
  const metrics = metricsAt(result?.scenarios[0], scope.id);
  const where = scope.id === 'network' ? 'Across the network' : scope.name;
  const metric = isMeasured(showsOf(step)) ? (step.focus?.metric ?? 'waitDays') : 'waitDays';
  const asked = step.view === 'demand' || step.view === 'flows' ? step.view : null;
  const sentence = (): string => {
    if (asked && plan) {
      const scenario = scenarioId === null ? null : { id: scenarioId };
      return planAnswer[asked](plan, { scenario, date: stepDate(plan, step) });
    }
    if (estimate) return estimatedDifference(estimate.baseline, estimate.scenario, scope.id);
    if (result === null || metrics === undefined || (outOfDate && !running)) return awaiting;
    if (scenarioId === null) return stateSentence(metrics, scope.place);
    const measured = metric === 'waitDays' ? null : measureAnswer(result, scenarioId, scope, metric);
    return measured ?? `${where}: ${lowerFirst(briefDifference(result, scenarioId, scope.id))}`;
  };
  return (
    <p className={styles.answer} data-testid="walk-answer" data-out-of-date={outOfDate && !estimate && asked === null}>
      {sentence()}
    </p>
  );
}
