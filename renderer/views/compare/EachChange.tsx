import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { contributionSteps, contributionsNote } from '../../plan/compare/contributionSteps.ts';
import { differenceText, kpiOf } from '../../plan/results/kpis.ts';
import { differenceSentence } from '../../plan/results/resultSentences.ts';
import { network } from '../../plan/results/scope.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import {
  activeChanges,
  type ChangeEffect,
  type ContributedMetric,
  changeEffects,
  contributedMetrics,
  contributionsOf,
  mostParts,
  type Singles,
  singlesExperiment,
  singlesOf,
} from '../../simulation/risk/contributions.ts';
import { trialReplications } from '../../simulation/risk/trials.ts';
import { keepChangeEffects, keptChangeEffects } from '../../state/changeTrials.ts';
import { simulator } from '../../state/simulator.ts';
import { useStore } from '../../state/store.ts';
import type { Compared } from './compared.ts';
import { MeasureChoice } from './MeasureChoice.tsx';
import { ScenarioOf } from './ScenarioOf.tsx';
import { Waterfall } from './Waterfall.tsx';

const replications = trialReplications.changes;

type Props = { plan: Plan; result: ExperimentResult | null; compared: readonly Compared[] };

/** What each change of a scenario does by itself, and what they do together beyond that. */
export function EachChange({ plan, result, compared }: Props) {
  const changed = compared.filter(({ scenario }) => activeChanges(scenario).length > 0);
  return (
    <ScenarioOf
      among={changed}
      nothing="Choose a scenario with changes above to see what each of them does."
      sentenceOf={(scenario) => (result === null ? '' : differenceSentence(result, scenario, network))}
    >
      {(scenario) => <Parts key={scenario.id} plan={plan} scenario={scenario} />}
    </ScenarioOf>
  );
}

/** Simulated behind what is on screen whenever the scenario changes, and kept for the pack and for another day. */
function useContributions(plan: Plan, scenario: Scenario) {
  const seed = useStore((state) => state.seed);
  const singles = useMemo(() => singlesOf(plan, scenario), [plan, scenario]);
  const [state, setState] = useState<{
    of: Singles;
    landed: number;
    effects: ChangeEffect[] | null;
    problem: string | null;
  }>();
  useEffect(() => {
    if (singles.parts.length > mostParts) return;
    setState({ of: singles, landed: 0, effects: null, problem: null });
    let over = false;
    let cancel = () => {};
    const simulate = () => {
      const experiment = singlesExperiment(singles, scenario, { seed, replications });
      const watch = {
        onProgress: (landed: number) => setState((held) => held && { ...held, landed }),
        onResult: (result: Parameters<typeof changeEffects>[0]) => {
          const effects = changeEffects(result);
          setState((held) => held && { ...held, effects });
          void keepChangeEffects(plan, scenario, seed, effects);
        },
        onFailure: (problem: string) => setState((held) => held && { ...held, problem }),
      };
      ({ cancel } = simulator.background(experiment, watch, false));
    };
    void keptChangeEffects(plan, scenario, seed).then((effects) => {
      if (over) return;
      if (effects === null) simulate();
      else setState((held) => held && { ...held, effects });
    });
    return () => {
      over = true;
      cancel();
    };
  }, [plan, scenario, singles, seed]);
  const current = state?.of === singles ? state : undefined;
  return {
    singles,
    landed: current?.landed ?? 0,
    effects: current?.effects ?? null,
    problem: current?.problem ?? null,
  };
}

function Parts({ plan, scenario }: { plan: Plan; scenario: Scenario }) {
  const [metric, setMetric] = useState<ContributedMetric>('waitDays');
  const { singles, landed, effects, problem } = useContributions(plan, scenario);
  const kpi = kpiOf[metric];
  if (singles.parts.length > mostParts) {
    return <p>{`“${scenario.name}” has ${singles.parts.length} changes; up to ${mostParts} can be told apart.`}</p>;
  }
  if (problem !== null) return <p role="alert">{`The changes could not be simulated one by one: ${problem}.`}</p>;
  const found = effects && contributionsOf({ comparisons: effects }, scenario, singles, metric);
  return (
    <>
      <MeasureChoice
        measures={contributedMetrics}
        nameOf={(one) => kpiOf[one].name}
        chosen={metric}
        onChoose={setMetric}
      />
      {found === null ? (
        <p role="status">
          Simulating each change by itself: {landed} of {replications} runs.{' '}
          <progress max={replications} value={landed} aria-label="Runs landed" />
        </p>
      ) : (
        <Waterfall
          label={`${kpi.name}, network, over the whole plan`}
          steps={contributionSteps(plan, found, kpi)}
          note={contributionsNote(plan, singles, replications)}
          scenarioId={scenario.id}
          runs={replications}
          format={(value, ci95) => differenceText(kpi, value, ci95)}
        />
      )}
    </>
  );
}
