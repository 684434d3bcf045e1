import { comparisonOf } from '../../simulation/comparisonOf.ts';
import { lowerFirst } from '../../simulation/firstLetter.ts';
import type { ExperimentResult, ScenarioResult } from '../../simulation/results.ts';
import { decimal, percent } from '../numbers.ts';
import { directionOf, feltMost } from './feltMost.ts';
import type { ScopeWords } from './scope.ts';

/** What the baseline or a scenario looks like on its own, in one sentence. `place` is "across the network" or "at X". */
export function stateSentence(metrics: ScenarioResult['network'], place: string): string {
  const { waitDays, withinTarget, utilisation } = metrics;
  if (!Number.isFinite(waitDays.mean)) return `No course starts ${place}.`;
  return (
    `People wait ${decimal(waitDays.mean, 1)} days on average ${place}; ` +
    `${percent(withinTarget.mean)} start within their target, and machines are ${percent(utilisation.mean)} used.`
  );
}

/** What the figures are means of, and whether somebody stopped the runs before all of them had landed. */
export function runsSentence({
  replications,
  requested,
  finished,
}: Pick<ExperimentResult, 'replications' | 'requested' | 'finished'>): string {
  const early = finished ? '' : `, stopped before the ${decimal(requested)} asked for`;
  return `Every figure is the mean of ${decimal(replications)} simulated runs of the whole network, patient course by patient course${early}.`;
}

type Answered = Pick<ExperimentResult, 'comparisons' | 'scenarios' | 'finished'>;

/** What a scenario does to waiting at a place, saying so when it cannot be told from noise. */
export function differenceSentence(
  result: Answered,
  scenario: { id: string; name: string },
  scope: ScopeWords,
): string {
  const answer = differenceAnswer(result, scenario.id, scope.id);
  const name = `“${scenario.name}”`;
  if (answer.kind === 'none') return `${name} has not been simulated yet.`;
  if (answer.kind === 'nobody') return `${name}: ${lowerFirst(nobody)}`;
  if (answer.kind === 'early')
    return `${name}: the first runs are in; at least three are needed to say what it changes.`;
  if (answer.kind === 'noise')
    return `${name} makes no difference to mean waits ${scope.place} that can be told from noise${answer.yet}.`;
  return (
    `With ${name}, mean waits ${scope.place} are ${answer.size} days ${answer.direction} over the whole plan ` +
    `(95% interval ${answer.interval}).${answer.worst}`
  );
}

/** The same where scenario and place stand beside it already. */
export function briefDifference(result: Answered, scenarioId: string, scopeId: string): string {
  const answer = differenceAnswer(result, scenarioId, scopeId);
  if (answer.kind === 'none') return 'The first run is under way.';
  if (answer.kind === 'nobody') return nobody;
  if (answer.kind === 'early') return 'The first runs are in; three are needed to say what changes.';
  if (answer.kind === 'noise') return `No difference to mean waits that can be told from noise${answer.yet}.`;
  return `Mean waits ${answer.size} days ${answer.direction} over the whole plan (95% interval ${answer.interval}).${answer.worst}`;
}

const nobody = 'Waits cannot be compared here: in the baseline or in the scenario no course starts.';

type Answer =
  | { kind: 'none' }
  /** Nobody starts there in the one or in the other. */
  | { kind: 'nobody' }
  | { kind: 'early' }
  | { kind: 'noise'; yet: string }
  | { kind: 'difference'; size: string; direction: string; interval: string; worst: string };

function differenceAnswer(result: Answered, scenarioId: string, scopeId: string): Answer {
  const wait = comparisonOf(result.comparisons, scenarioId, scopeId, 'waitDays');
  // Where no course starts there is nothing to compare, though the scenario has been.
  const compared = result.comparisons.some(({ scenario }) => scenario === scenarioId);
  if (!wait || !Number.isFinite(wait.difference)) return { kind: compared ? 'nobody' : 'none' };
  if (wait.ci95 === null) return { kind: 'early' };
  if (!wait.distinguishable) return { kind: 'noise', yet: result.finished ? '' : ' yet' };
  const size = Math.abs(wait.difference);
  const [low = size, high = size] = wait.ci95.map(Math.abs).sort((a, b) => a - b);
  const digits = size < 0.0095 ? 3 : size < 0.95 ? 2 : 1;
  return {
    kind: 'difference',
    size: decimal(size, digits),
    direction: directionOf(wait.difference),
    interval: `${decimal(low, digits)} to ${decimal(high, digits)}`,
    worst: worstSentence(result, scenarioId, scopeId, wait.difference),
  };
}

/** Where in time a difference is felt most, when that is much more than its mean over the plan. */
function worstSentence(
  { scenarios: [baseline, ...others] }: Pick<ExperimentResult, 'scenarios'>,
  scenarioId: string,
  scope: string,
  overall: number,
): string {
  const before = baseline?.bands[scope]?.waitDays.mean;
  const after = others.find(({ id }) => id === scenarioId)?.bands[scope]?.waitDays.mean;
  return baseline && before && after ? feltMost(baseline.weekStarts, before, after, overall) : '';
}
