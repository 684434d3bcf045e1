import { optionsSentence } from '../../../plan/pack/optionsSentence.ts';
import { ResultCautions } from '../../ResultCautions.tsx';
import type { SectionProps } from '../../section.ts';
import styles from './appraisal.module.css';
import { OptionMatrix } from './OptionMatrix.tsx';
import { SmallWaits } from './SmallWaits.tsx';

/** Every option side by side: which moves waits, by how much, and when. */
export function AllOptions({ plan, result, scenarios }: SectionProps) {
  return (
    <div className="page">
      <p className="lead">{optionsSentence(result, scenarios)}</p>
      <OptionMatrix result={result} scenarios={scenarios} />
      <p className={`quiet ${styles.note}`}>
        Whole network, whole plan, means of {result.replications} runs. Bold: the difference from the baseline, paired
        run by run; beneath it, its 95% interval.
      </p>
      <SmallWaits plan={plan} result={result} scenarios={scenarios} />
      <ResultCautions plan={plan} result={result} scenarioId={null} />
    </div>
  );
}
