import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import {
  type ContributedMetric,
  type Contributions,
  contributedMetrics,
  contributionsOf,
  mostParts,
  type Singles,
  singlesOf,
} from '../../plan/compare/contributions.ts';
import { differenceInterval, differenceText, type Kpi, kpiOf } from '../../plan/results/kpis.ts';
import { changeSentence } from '../../plan/scenarios/changeSentence.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { simulator } from '../../state/simulator.ts';
import { useStore } from '../../state/store.ts';
import type { Compared } from './compared.ts';
import { MeasureChoice } from './MeasureChoice.tsx';
import { ScenarioOf } from './ScenarioOf.tsx';
import { type Step, Waterfall } from './Waterfall.tsx';

const replications = 20;

/** What each change of a scenario does by itself, and what they do together beyond that. */
export function EachChange({ plan, compared }: { plan: Plan; compared: readonly Compared[] }) {
  const changed = compared.filter(({ scenario }) => scenario.changes.some(({ off }) => !off));
  return (
    <ScenarioOf among={changed} nothing="Choose a scenario with changes above to see what each of them does.">
      {(scenario) => <Parts key={scenario.id} plan={plan} scenario={scenario} />}
    </ScenarioOf>
  );
}

/** Simulated behind what is on screen whenever the scenario changes; nothing of it is stored. */
function useContributions(plan: Plan, scenario: Scenario) {
  const seed = useStore((state) => state.seed);
  const singles = useMemo(() => singlesOf(plan, scenario), [plan, scenario]);
  const [state, setState] = useState<{
    of: Singles;
    landed: number;
    result: ExperimentResult | null;
    problem: string | null;
  }>();
  useEffect(() => {
    if (singles.parts.length > mostParts) return;
    setState({ of: singles, landed: 0, result: null, problem: null });
    const { plan: of, scenarioIds } = singles;
    const run = simulator.background(
      { plan: of, scenarioIds, seed, replications },
      {
        onProgress: (landed) => setState((held) => held && { ...held, landed }),
        onResult: (result) => setState((held) => held && { ...held, result }),
        onFailure: (problem) => setState((held) => held && { ...held, problem }),
      },
    );
    return run.cancel;
  }, [singles, seed]);
  const current = state?.of === singles ? state : undefined;
  return { singles, landed: current?.landed ?? 0, result: current?.result ?? null, problem: current?.problem ?? null };
}

function Parts({ plan, scenario }: { plan: Plan; scenario: Scenario }) {
  const [metric, setMetric] = useState<ContributedMetric>('waitDays');
  const { singles, landed, result, problem } = useContributions(plan, scenario);
  const kpi = kpiOf[metric];
  if (singles.parts.length > mostParts) {
    return <p>{`“${scenario.name}” has ${singles.parts.length} changes; up to ${mostParts} can be told apart.`}</p>;
  }
  if (problem !== null) return <p role="alert">{`The changes could not be simulated one by one: ${problem}.`}</p>;
  const found = result && contributionsOf(result, scenario, singles, metric);
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
          steps={stepsOf(plan, found, kpi)}
          note={noteOf(plan, singles)}
          scenarioId={scenario.id}
          runs={replications}
          format={(value, ci95) => differenceText(kpi, value, ci95)}
        />
      )}
    </>
  );
}

function stepsOf(plan: Plan, { before, parts, together, total, totalCi95 }: Contributions, kpi: Kpi): Step[] {
  const better = (effect: number) => (kpi.better === 0 || effect === 0 ? null : Math.sign(effect) === kpi.better);
  const steps: Step[] = parts.map(({ change, effect, ci95, distinguishable }) => ({
    ...{ key: change.id, name: changeSentence(plan, change), effect, ci95, interval: ci95 },
    better: better(effect),
    note: ci95 === null ? '' : distinguishable ? differenceInterval(kpi, ci95) : 'cannot be told from noise',
    sum: false,
  }));
  return [
    ...steps,
    {
      ...{ key: 'together', name: 'Together, beyond the sum of each alone', effect: together, ci95: totalCi95 },
      ...{ interval: null, better: better(together), note: 'interaction', sum: false },
    },
    {
      ...{ key: 'total', name: before === null ? 'The whole scenario' : 'The scenario, beyond what it builds on' },
      ...{ effect: total, ci95: totalCi95, interval: totalCi95, better: better(total), sum: true },
      note: totalCi95 === null ? 'against the baseline' : differenceInterval(kpi, totalCi95),
    },
  ];
}

function noteOf(plan: Plan, { dependent }: Singles): string {
  const alone = `Each change is simulated by itself, ${replications} runs with the same patients.`;
  if (dependent.length === 0) return alone;
  const which = dependent.map((change) => changeSentence(plan, change)).join('; ');
  return `${alone} What cannot stand alone counts in what they do together: ${which}.`;
}
