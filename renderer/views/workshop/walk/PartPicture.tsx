import type { StoryStep } from '../../../../db/schema/workshop.ts';
import { useSize } from '../../../components/useSize.ts';
import { useTextSize } from '../../../components/useTextSize.ts';
import type { ScopeWords } from '../../../plan/results/scope.ts';
import { type CaptionedPart, type ComparePart, partCaption } from '../../../plan/workshop/partCaption.ts';
import { stepDate } from '../../../plan/workshop/stepDate.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { useAwaiting } from '../../../state/useAwaiting.ts';
import { useCompared } from '../../compare/compared.ts';
import { EachChange } from '../../compare/EachChange.tsx';
import { startedOf } from '../../compare/HowLong.tsx';
import { StartedPicture } from '../../compare/StartedPicture.tsx';
import { GainsPicture } from '../pictures/GainsPicture.tsx';
import { HeatPicture } from '../pictures/HeatPicture.tsx';
import styles from './Walk.module.css';

type Props = { step: StoryStep; part: ComparePart; scope: ScopeWords };

/** A part of the comparison, as large as the screen allows. */
export function PartPicture({ step, part, scope }: Props) {
  const plan = useStore(shownPlan);
  if (plan === null) return null;
  if (part === 'changes') return <Changes />;
  const date = stepDate(plan, step);
  return (
    <figure className={styles.fan}>
      <figcaption>{partCaption(part, step, scope, date)}</figcaption>
      <Drawn {...{ step, part, scope, date }} />
    </figure>
  );
}

function Changes() {
  const plan = useStore(shownPlan);
  const compared = useCompared();
  return (
    <div className={`${styles.scrolled} ${styles.stacked}`}>
      {plan && <EachChange plan={plan} result={null} compared={compared.slice(0, 1)} />}
    </div>
  );
}

function Drawn({ step, part, scope, date }: Props & { part: CaptionedPart; date: string }) {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const result = useStore((state) => state.result);
  const compared = useCompared();
  const awaiting = useAwaiting();
  const textSize = useTextSize();
  const [ref, size] = useSize<HTMLDivElement>();
  const there = plan && result && { ...{ plan, result, compared, size, textSize }, interactive: true };
  return (
    <div className={styles.scrolled} ref={ref}>
      {there === null ? (
        <p>{awaiting}</p>
      ) : size.height === 0 ? null : part === 'heat' ? (
        <HeatPicture {...there} metric={step.focus?.metric ?? 'waitDays'} />
      ) : part === 'waits' ? (
        <StartedPicture
          series={startedOf(there.result, compared, scope.id)}
          label={`Share started by day, ${scope.name}`}
          width={size.width}
          height={size.height}
          textSize={textSize}
        />
      ) : scenarioId === null ? (
        <p>The baseline helps and harms nobody: this step needs a scenario.</p>
      ) : (
        <GainsPicture {...there} {...{ scenarioId, date }} />
      )}
    </div>
  );
}
