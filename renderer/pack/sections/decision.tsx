import { costOfDeciding } from '../../plan/pack/decisionWords.ts';
import { placeSentences } from '../../plan/pack/optionWords.ts';
import { riskScore, risksByGravity } from '../../plan/pack/risks.ts';
import { baselineAnswer } from '../../plan/pack/summaryWords.ts';
import type { SectionBody, SectionProps } from '../section.ts';

/** As many risks as a board weighs at once; the register holds the rest. */
const mostRisks = 3;

/** Below what is asked for, in the planner's words: what it would mean, and what happens if nothing is decided. */
function Body({ plan, result, preferred, settings }: SectionProps) {
  const gravest = risksByGravity(plan.risks ?? []).slice(0, mostRisks);
  return (
    <>
      {preferred && (
        <>
          <h2>What “{preferred.name}” would mean</h2>
          {preferred.description !== undefined && <p>{preferred.description}</p>}
          <ul>
            {placeSentences(plan, result, preferred).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {costOfDeciding(plan, preferred, settings).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h2>If nothing is decided</h2>
      <p>{baselineAnswer(result)}</p>
      {gravest.length > 0 && (
        <>
          <h2>The gravest risks</h2>
          <ul>
            {gravest.map((risk) => (
              <li key={risk.id}>
                {risk.name} ({riskScore(risk).band}, {riskScore(risk).score} of 25)
                {risk.response !== undefined && `: ${risk.response}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export const decision: SectionBody = { Body, ownWords: true };
