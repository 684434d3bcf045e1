import { stateSentence } from '../../../plan/results/resultSentences.ts';
import { network } from '../../../plan/results/scope.ts';
import { lowerFirst } from '../../../simulation/firstLetter.ts';
import type { SectionBody, SectionProps } from '../../section.ts';
import { fewCentres } from '../fewCentres.ts';
import { BaselineWaits } from './BaselineWaits.tsx';
import { LoadByYear } from './LoadByYear.tsx';
import { PastDesignLife } from './PastDesignLife.tsx';
import { WaitsByYear } from './WaitsByYear.tsx';
import { WhereItFails } from './WhereItFails.tsx';

/** What happens if nothing but the plan happens: the fleet ages, centres fill, people wait, and where it fails and why. */
function Body({ plan, result }: SectionProps) {
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
        <WhereItFails plan={plan} result={result} baseline={baseline} />
      </div>
      <div className={plan.centres.length > fewCentres ? 'page' : undefined}>
        <WaitsByYear plan={plan} baseline={baseline} />
      </div>
    </>
  );
}

export const caseForChange: SectionBody = {
  Body,
  absent: ({ result }) =>
    result.scenarios.length === 0 ? 'The plan has not been simulated; run it, then make the pack.' : null,
};
