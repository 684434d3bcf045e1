import type { Replication } from '../booking/replication.ts';
import { floatsOf, intsOf, singlesOf } from '../booking/views.ts';
import { causeMeasures, loadWeeks, type Measures, machineColumns, totalColumns, weeklyMetrics } from './measures.ts';

/**
 * Measures a replication that has just been worked through, and copies them out of the core. Nothing before the plan's
 * start or after its end is reported.
 */
export function measure({ core, network }: Replication): Measures {
  const { timeline, centres, pathways, machines } = network;
  const scopes = 1 + timeline.years.length + centres.length + pathways.length;
  core.call('measure');
  const bins = core.number('waitBins');
  return {
    totals: floatsOf(core, 'totals', scopes * totalColumns).slice(),
    machines: floatsOf(core, 'machineTotals', machines.length * machineColumns).slice(),
    waits: intsOf(core, 'waits', scopes * bins).slice(),
    bins,
    weekly: singlesOf(core, 'weekly', (1 + centres.length) * weeklyMetrics.length * timeline.weeks).slice(),
    load: singlesOf(core, 'load', centres.length * 2 * loadWeeks(timeline)).slice(),
    causes: singlesOf(core, 'causes', centres.length * causeMeasures.length * timeline.weeks).slice(),
  };
}
