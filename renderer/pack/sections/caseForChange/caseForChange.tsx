import { stateSentence } from '../../../plan/results/resultSentences.ts';
import { network } from '../../../plan/results/scope.ts';
import { lowerFirst } from '../../../simulation/firstLetter.ts';
import { ResultCautions } from '../../ResultCautions.tsx';
import type { SectionBody, SectionProps } from '../../section.ts';
import { OptionMatrix } from '../appraisal/OptionMatrix.tsx';
import { fewCentres } from '../fewCentres.ts';
import { BaselineWaits } from './BaselineWaits.tsx';
import { LoadByYear } from './LoadByYear.tsx';
import { PastDesignLife } from './PastDesignLife.tsx';
import { WaitsByYear } from './WaitsByYear.tsx';
import { WhereItFails } from './WhereItFails.tsx';

/** What happens if nothing but the plan happens: the fleet ages, centres fill, people wait, and where it fails and why. */
function Body({ plan, result, scenarios, about }: SectionProps) {
  const [baseline] = result.scenarios;
  if (!baseline) return null;
  return (
    <>
      <p className="lead">
        If nothing but the plan happens, {lowerFirst(stateSentence(baseline.network, network.place))}
      </p>
      <PastDesignLife plan={plan} />
      <LoadByYear plan={plan} baseline={baseline} />
      <div className="page">
        <BaselineWaits plan={plan} result={result} baseline={baseline} />
        <WhereItFails plan={plan} result={result} baseline={baseline} trials={about.trials} />
      </div>
      <div className={plan.centres.length > fewCentres ? 'page' : 'kept'}>
        <WaitsByYear plan={plan} baseline={baseline} />
      </div>
      {/* Beside options these figures stand in their appraisal. */}
      {scenarios.length === 0 && (
        <div className="kept">
          <h2>The whole plan in figures</h2>
          <OptionMatrix result={result} scenarios={scenarios} />
          <ResultCautions plan={plan} result={result} scenarioId={null} />
        </div>
      )}
    </>
  );
}

export const caseForChange: SectionBody = {
  Body,
  absent: ({ result }) =>
    result.scenarios.length === 0 ? 'The plan has not been simulated; run it, then make the pack.' : null,
};
