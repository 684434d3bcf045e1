import type { Plan } from '../../db/schema/plan.ts';
import type { Comparison, Estimate, ExperimentResult, Metrics } from '../../renderer/simulation/results.ts';
import { textTable } from './textTable.ts';

const headings = ['', 'Mean wait, days', '90% within, days', 'Within target', 'Breaches', 'Queue', 'Utilisation'];

/** Never a negative zero. */
const days = (value: number, digits = 1) =>
  Number.isFinite(value) ? (Number(value.toFixed(digits)) + 0).toFixed(digits) : '–';
const percent = (value: number) => (Number.isFinite(value) ? `${(100 * value).toFixed(1)}%` : '–');
const count = (value: number) => (Number.isFinite(value) ? Math.round(value).toLocaleString('en-GB') : '–');

const withHalfWidth = ({ mean, ci95 }: Estimate) =>
  ci95 === null ? days(mean) : `${days(mean)} ± ${days((ci95[1] - ci95[0]) / 2)}`;

const row = (name: string, { waitDays, withinTarget, breaches, queue, utilisation }: Metrics) => [
  name,
  withHalfWidth(waitDays),
  days(waitDays.p90),
  percent(withinTarget.mean),
  count(breaches.mean),
  count(queue.mean),
  percent(utilisation.mean),
];

/** What a person reads: the network and each centre under each scenario, then what differs. */
export function simulateText(result: ExperimentResult, plan: Plan): string {
  const scenarioName = (id: string) => plan.scenarios.find((scenario) => scenario.id === id)?.name ?? 'Baseline';
  const centreName = (id: string) => plan.centres.find((centre) => centre.id === id)?.name ?? id;
  const tables = result.scenarios.map(({ id, network, centres }) => {
    const rows = [row('Whole network', network), ...centres.map((centre) => row(centreName(centre.id), centre))];
    return `${scenarioName(id)}\n${textTable(headings, rows)}`;
  });
  const waits = result.comparisons.filter(({ scope, metric }) => scope === 'network' && metric === 'waitDays');
  const sentences = waits.map((comparison) => waitSentence(comparison, scenarioName));
  const replications = `${result.replications} replication${result.replications === 1 ? '' : 's'}, seed ${result.seed}`;
  return `${[plan.name, ...tables, ...(sentences.length > 0 ? [sentences.join('\n')] : []), replications].join('\n\n')}\n`;
}

function waitSentence(
  { scenario, against, difference, ci95, distinguishable }: Comparison,
  name: (id: string) => string,
): string {
  if (difference === 0 && ci95?.every((end) => end === 0))
    return `${name(scenario)}: waits just as long as ${name(against)}.`;
  const digits = Math.abs(difference) < 0.1 ? 2 : 1;
  const between = ci95 === null ? '' : ` (95% interval ${days(ci95[0], digits)} to ${days(ci95[1], digits)})`;
  const verdict = distinguishable ? '' : ', which cannot be told from chance';
  const sign = difference >= 0 ? 'longer' : 'shorter';
  return `${name(scenario)}: waits ${days(Math.abs(difference), digits)} days ${sign} than ${name(against)}${between}${verdict}.`;
}
