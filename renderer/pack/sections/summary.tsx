import { changeOfMind } from '../../plan/pack/changeOfMind.ts';
import { sectionWords } from '../../plan/pack/packSections.ts';
import { baselineAnswer, confidence, optionAnswer, question } from '../../plan/pack/summaryWords.ts';
import { ResultCautions } from '../ResultCautions.tsx';
import type { SectionBody, SectionProps } from '../section.ts';

/** More options than these are counted and left to their own section, so that the summary stays on its page. */
const mostNamed = 6;

/** One page in plain English: the question, the options with their answers, how sure they are, and what would change them. */
function Body({ plan, result, scenarios, preferred, settings, about }: SectionProps) {
  const named = scenarios.slice(0, mostNamed);
  const more = scenarios.length - named.length;
  return (
    <div className="summary">
      <h2>The question</h2>
      <p className="lead">{question(plan, settings, scenarios)}</p>
      <h2>The options and what they do to waiting</h2>
      <ul className="answers">
        <li>
          <strong>Baseline</strong>
          <p className="does">{baselineAnswer(result)}</p>
        </li>
        {named.map((scenario) => (
          <li key={scenario.id}>
            <strong>{scenario.name}</strong>
            {scenario.id === preferred?.id && ' (what this pack speaks for)'}
            {scenario.description !== undefined && `: ${scenario.description}`}
            <p className="does">{optionAnswer(plan, result, scenario)}</p>
          </li>
        ))}
        {more > 0 && <li>And {more} more, under “The options”.</li>}
      </ul>
      <h2>How sure this is</h2>
      {confidence(plan, result).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ResultCautions
        {...{ plan, result }}
        scenarioId={null}
        most={{ count: 1, under: sectionWords.appraisal.title }}
      />
      <h2>What would change our mind</h2>
      <ul>
        {changeOfMind({ plan, result, scenarios, preferred, trials: about.trials }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

export const summary: SectionBody = { Body };
