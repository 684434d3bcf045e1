import { baselineAnswer, confidence, question, scenarioAnswers } from '../../plan/pack/summaryWords.ts';
import { ResultCautions } from '../ResultCautions.tsx';
import type { SectionBody, SectionProps } from '../section.ts';

/** More options than these are counted and left to their own section, so that the summary stays on its page. */
const mostNamed = 6;

/** One page in plain English: the question, the options, the answer, how sure it is, and what would change it. */
function Body({ plan, result, scenarios, preferred, settings }: SectionProps) {
  const named = scenarios.slice(0, mostNamed);
  const more = scenarios.length - named.length;
  return (
    <div className="summary">
      <h2>The question</h2>
      <p className="lead">{question(plan, settings, scenarios)}</p>
      <h2>The options</h2>
      <ul>
        <li>
          <strong>Baseline:</strong> the plan as it stands, with its {plan.projects.length} projects.
        </li>
        {named.map(({ id, name, description }) => (
          <li key={id}>
            <strong>{name}</strong>
            {id === preferred?.id && ' (what this pack speaks for)'}
            {description !== undefined && `: ${description}`}
          </li>
        ))}
        {more > 0 && <li>And {more} more, under “The options”.</li>}
      </ul>
      <h2>The answer</h2>
      <div className="answer">
        <p>{baselineAnswer(result)}</p>
        {scenarioAnswers(plan, result, named).map(({ id, sentences }) => (
          <p key={id}>{sentences.join(' ')}</p>
        ))}
      </div>
      <h2>How sure this is</h2>
      {confidence(plan, result, scenarios).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ResultCautions plan={plan} result={result} scenarioId={null} />
    </div>
  );
}

export const summary: SectionBody = { Body };
