import { Plan } from '../schema/plan.ts';
import { benchmarks } from './benchmarks.ts';
import { horizonWeeks, startDate, warmUpWeeks } from './calendar.ts';
import { centres } from './centres.ts';
import { demand, seasonality } from './demand.ts';
import { flows } from './flows.ts';
import { linacs } from './linacs.ts';
import { pack, risks } from './pack.ts';
import { pathways } from './pathways.ts';
import { projects } from './programme.ts';
import { scenarios } from './scenarios/all.ts';
import { simulators } from './simulators.ts';
import { sources } from './sources.ts';
import { storyboard } from './storyboard.ts';
import { travel } from './travel.ts';
import { trusts } from './trusts.ts';
import { uncertainty } from './uncertainty.ts';
import { zones } from './zones.ts';

/**
 * The radiotherapy network of Wessex and the Thames Valley from public figures, filled up with judgements where none
 * were found; every record says which. The same plan each time, and the caller's own copy.
 */
export function illustrativePlan(): Plan {
  return Plan.parse({
    format: 'isocentre-plan',
    version: 1,
    name: 'Wessex and the Thames Valley (illustrative)',
    description:
      'Ten places with linacs, their patients and a ten-year replacement programme, from public figures. What nobody ' +
      'publishes is a judgement and is marked illustrative. It is no trust’s plan and decides nothing.',
    ...{ startDate, horizonWeeks, warmUpWeeks },
    decisions: { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
    ...{ trusts, centres, machines: [...linacs, ...simulators], projects, pathways, zones },
    ...{ demand, seasonality, seasonalitySource: 'demand-judgement', flows: flows(), travel },
    mutualAid: {
      ...{ enabled: false, offerAfterDays: 28, maxExtraMinutes: 30, acceptance: 0.4 },
      source: 'aid-judgement',
    },
    uncertainty,
    ...{ benchmarks, scenarios, storyboard, pack, risks, sources },
  });
}
