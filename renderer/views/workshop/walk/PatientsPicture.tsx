import type { StoryStep } from '../../../../db/schema/workshop.ts';
import { DemandBars, demandCaption } from '../../../charts/demand/DemandBars.tsx';
import { FlowRibbons, flowsCaption } from '../../../charts/flows/FlowRibbons.tsx';
import { useSize } from '../../../components/useSize.ts';
import { useTextSize } from '../../../components/useTextSize.ts';
import { stepDate } from '../../../plan/workshop/stepDate.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import styles from './Walk.module.css';

/** Who needs treatment, or where they go for it, on the step's day. */
export function PatientsPicture({ step }: { step: StoryStep }) {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const textSize = useTextSize();
  const [ref, size] = useSize<HTMLDivElement>();
  if (plan === null) return null;
  const date = stepDate(plan, step);
  const [Picture, caption] =
    step.view === 'demand' ? [DemandBars, demandCaption(date)] : [FlowRibbons, flowsCaption(date)];
  return (
    <figure className={styles.fan}>
      <figcaption>{caption}</figcaption>
      <div className={styles.chart} ref={ref}>
        {size.height > 0 && <Picture {...{ plan, scenarioId, date, size, textSize }} />}
      </div>
    </figure>
  );
}
