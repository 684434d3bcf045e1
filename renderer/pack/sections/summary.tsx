import { answerSentences } from '../../plan/pack/answerWords.ts';
import { changeOfMind } from '../../plan/pack/changeOfMind.ts';
import { baselineAnswer, confidence, question } from '../../plan/pack/summaryWords.ts';
import { resultWarnings } from '../../plan/results/resultWarnings.ts';
import type { SectionBody, SectionProps } from '../section.ts';
import { OptionAnswers } from './OptionAnswers.tsx';

/** One page in plain English: the question, its answer, the options, how sure they are, and what would change them. */
function Body({ plan, result, scenarios, preferred, settings, about }: SectionProps) {
  // Queues that never settle are told beneath, of all options at once.
  const others = result.warnings.filter(({ kind, scenario }) => kind !== 'queueGrows' && scenario === 'baseline');
  const cautions = resultWarnings({ warnings: others }, plan, null);
  return (
    <div className="summary">
      <h2>The question</h2>
      <p className="lead">{question(plan, settings, scenarios)}</p>
      <h2>The answer</h2>
      <p>{answerSentences({ plan, result, scenarios, preferred, settings }).join(' ')}</p>
      {scenarios.length > 0 && (
        <>
          <h2>The options and what they do to waiting</h2>
          <p>{baselineAnswer(result)}</p>
          <OptionAnswers {...{ plan, result, scenarios, preferred }} />
        </>
      )}
      <h2>How sure this is</h2>
      <p>{confidence(plan, result).join(' ')}</p>
      <h2>What would change our mind</h2>
      <ul>
        {[...cautions, ...changeOfMind({ plan, result, scenarios, preferred, trials: about.trials })].map(
          (sentence) => (
            <li key={sentence}>{sentence}</li>
          ),
        )}
      </ul>
    </div>
  );
}

export const summary: SectionBody = { Body };
