import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import type { Causes, ScenarioResult } from '../../../simulation/results.ts';
import { namesIn } from '../../commands/recordNames.ts';
import { addDays } from '../../dates.ts';
import { outagesOf } from '../../map/outages.ts';
import { causeOf } from './causeOf.ts';
import { type Part, usual, type Why } from './reasons.ts';

/** Where fewer courses than this start in a week, a mean wait is largely chance. */
const fewStarts = 3;

const sum = (values: Float64Array, first: number, last: number): number => {
  let total = 0;
  for (let week = first; week <= last; week++) total += Number.isFinite(values[week]) ? (values[week] ?? 0) : 0;
  return total;
};

/** Why people who started at a centre in a week had waited as long as they had; null where nothing is known of it. */
export function whyWeek(network: ResolvedPlan, scenario: ScenarioResult, centreId: string, week: number): Why | null {
  const bands = scenario.bands[centreId];
  const causes = scenario.causes[centreId];
  const monday = scenario.weekStarts[week];
  const name = namesIn(network.plan)('centre', centreId);
  if (!bands || !causes || monday === undefined) return null;
  const parts = partsOf(causes, week);
  // Courses of all runs together, as its parts are; the chart's line is the mean of each run's own.
  const waitDays = parts.scanning.days + parts.planning.days + parts.machine.days;
  const usualDays = usual(bands.waitDays.mean);
  const waited = Number.isFinite(waitDays) ? Math.max(2, Math.ceil(waitDays / 7)) : 2;
  const window = { first: Math.max(0, week - waited), last: week };
  const all = outagesOf(network, '').filter((outage) => outage.centreId === centreId);
  const from = scenario.weekStarts[window.first] ?? monday;
  const outages = all.filter((outage) => outage.from < addDays(monday, 7) && from < outage.until);
  const evidence = { waitDays, usualDays, window, outages, ...loads(causes, window), parts };
  const told = { network, scenario, centreId, week, monday, name, all, ...evidence };
  const { cause, sentence } = causeOf(told);
  const thin = (causes.starts[week] ?? 0) < fewStarts && cause !== 'nobody';
  const caution = ` Fewer than ${fewStarts} courses start here in such a week, so that chance counts for much.`;
  return { cause, sentence: thin ? `${sentence}${caution}` : sentence, ...evidence };
}

function loads(
  { asked, had, lost }: Causes,
  { first, last }: Why['window'],
): Pick<Why, 'asked' | 'had' | 'lost' | 'usuallyLost'> {
  const here = sum(had, first, last);
  const share = (from: number, to: number) => sum(lost, from, to) / (sum(had, from, to) + sum(lost, from, to));
  return {
    ...{ asked: sum(asked, first, last) / here, had: here / (usual(had) * (last - first + 1)) },
    ...{ lost: share(first, last), usuallyLost: share(0, had.length - 1) },
  };
}

function partsOf({ untilScan, planning, forMachine }: Causes, week: number): Why['parts'] {
  const part = (name: string, values: Float64Array): Part => ({
    ...{ name, days: values[week] ?? Number.NaN, usualDays: usual(values) },
  });
  return {
    scanning: part('Until scanned', untilScan),
    planning: part('In planning', planning),
    machine: part('For a machine', forMachine),
  };
}
