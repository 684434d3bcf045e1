import { optionsSentence } from '../../../plan/pack/optionsSentence.ts';
import { resultWarnings } from '../../../plan/results/resultWarnings.ts';
import type { SectionProps } from '../../section.ts';
import styles from './appraisal.module.css';
import { OptionMatrix } from './OptionMatrix.tsx';
import { SmallWaits } from './SmallWaits.tsx';

/** A sentence on more options than these is as long as a paragraph, and is set as one. */
const mostLed = 4;

/** Every option side by side: which moves waits, by how much, and when. */
export function AllOptions({ plan, result, scenarios }: SectionProps) {
  return (
    <div className="page">
      <p className={scenarios.length <= mostLed ? 'lead' : styles.note}>{optionsSentence(result, scenarios)}</p>
      <OptionMatrix result={result} scenarios={scenarios} />
      <p className={`quiet ${styles.note}`}>
        Whole network, whole plan, means of {result.replications} runs. Bold: the difference from the baseline, paired
        run by run; beneath it, its 95% interval.
      </p>
      {resultWarnings(result, plan, null).map((warning) => (
        <p key={warning} className={`quiet ${styles.note}`}>
          <strong>Worth a look.</strong> {warning}
        </p>
      ))}
      <SmallWaits plan={plan} result={result} scenarios={scenarios} />
    </div>
  );
}
