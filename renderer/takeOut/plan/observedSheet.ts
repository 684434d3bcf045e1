import type { ObservedMeasure } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { measureNames } from '../../plan/observed/observedWords.ts';
import type { SheetCell, SheetOut } from '../sheet.ts';
import type { SourceNumbers } from './sourceNumbers.ts';

const units: Record<ObservedMeasure, string> = {
  startsWithin31Days: '%',
  waitDays: 'days',
  coursesDecided: 'courses',
  coursesStarted: 'courses',
  attendancesPerMachineDay: 'attendances',
  fractionsPerMachineDay: 'fractions',
};

type Named = { id: string; name: string };

/** What was observed of the real network, one month of one measure to a row. */
export function observedSheet(plan: Plan, numbers: SourceNumbers): SheetOut {
  const nameIn = (things: readonly Named[], id: string | undefined): string | null =>
    id === undefined ? null : (things.find((thing) => thing.id === id)?.name ?? id);
  return {
    name: 'Observed',
    about:
      'What was observed of the real network by month, never simulated. A count under five is not kept, and stands blank.',
    columns: [
      ...[{ name: 'Measure' }, { name: 'Trust' }, { name: 'Centre' }, { name: 'Machine' }, { name: 'Pathway' }],
      ...[
        { name: 'Month' },
        { name: 'Count' },
        { name: 'Value' },
        { name: 'Unit' },
        { name: '90 in 100 within', unit: 'days' },
      ],
      { name: 'Source' },
    ],
    rows: (plan.observations ?? []).flatMap(
      ({ measure, trustId, centreId, machineId, pathwayId, months, source }): SheetCell[][] =>
        months.map(({ month, count, value, p90 }) => [
          measureNames[measure],
          nameIn(plan.trusts, trustId),
          nameIn(plan.centres, centreId),
          nameIn(plan.machines, machineId),
          nameIn(plan.pathways, pathwayId),
          { date: `${month}-01` },
          count,
          value === undefined ? null : measure === 'startsWithin31Days' ? { share: value } : value,
          value === undefined ? null : units[measure],
          p90 ?? null,
          numbers.words(source ?? null),
        ]),
    ),
    frozen: 1,
  };
}
