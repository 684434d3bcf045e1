import type { Plan } from '../../../db/schema/plan.ts';
import { differenceSentence } from '../../plan/results/resultSentences.ts';
import { network } from '../../plan/results/scope.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { Areas } from './Areas.tsx';
import type { Compared } from './compared.ts';
import { Pathways } from './Pathways.tsx';
import { ScenarioOf } from './ScenarioOf.tsx';

type Props = { plan: Plan; result: ExperimentResult; compared: readonly Compared[] };
export type OfScenario = { plan: Plan; result: ExperimentResult; scenarioId: string };

/** Which pathways and which areas a scenario helps and which it harms, in waiting and in travel, and how deprived they are. */
export function WhoGains({ plan, result, compared }: Props) {
  return (
    <ScenarioOf
      among={compared}
      nothing="Choose a scenario above to see whom it helps and whom it harms."
      sentenceOf={(scenario) => differenceSentence(result, scenario, network)}
    >
      {({ id: scenarioId }) => (
        <>
          <Pathways {...{ plan, result, scenarioId }} />
          <Areas {...{ plan, result, scenarioId }} />
        </>
      )}
    </ScenarioOf>
  );
}
