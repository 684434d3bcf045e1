import { longDate } from '../plan/dates.ts';
import { differenceSentence, runsSentence, stateSentence } from '../plan/results/resultSentences.ts';
import { network, scopeOfScenario } from '../plan/results/scope.ts';
import { lowerFirst } from '../simulation/firstLetter.ts';
import { ResultCautions } from './ResultCautions.tsx';
import { holdsIllustrative, type SectionProps } from './section.ts';

/** Network, date and status, and the answer in plain English before any chart. */
export function Cover({ plan, result, scenarios, madeOn }: SectionProps & { madeOn: string }) {
  const baseline = result.scenarios[0];
  return (
    <section className="cover">
      <p className="kicker">Radiotherapy planning pack: draft</p>
      <h1>{plan.name}</h1>
      {plan.description !== undefined && <p className="lead">{plan.description}</p>}
      <p className="quiet">
        Made on {longDate(madeOn)}. The plan starts on {longDate(plan.startDate)} and runs for {plan.horizonWeeks}{' '}
        weeks.
      </p>
      <div className="answer">
        <h2>The answer in brief</h2>
        {baseline && <p>As planned: {lowerFirst(stateSentence(baseline.network, network.place))}</p>}
        {scenarios.map((scenario) => {
          const scope = scopeOfScenario(plan, scenario);
          const scopes = scope.id === network.id ? [network] : [scope, network];
          return scopes.map((words) => (
            <p key={`${scenario.id} ${words.id}`}>{differenceSentence(result, scenario, words)}</p>
          ));
        })}
        {scenarios.length === 0 && <p>No scenario is held against the baseline in this pack.</p>}
        <p className="quiet">
          {runsSentence(result)} Intervals are 95% confidence intervals; differences are paired run by run.
        </p>
      </div>
      <ResultCautions plan={plan} result={result} scenarioId={null} />
      {holdsIllustrative(plan) && (
        <p className="caution">
          <strong>This plan holds illustrative figures.</strong> They are marked “illustrative” wherever they appear and
          must be replaced with the network’s own before a decision rests on this pack.
        </p>
      )}
    </section>
  );
}
