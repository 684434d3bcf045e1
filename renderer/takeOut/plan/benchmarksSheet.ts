import type { Plan } from '../../../db/schema/plan.ts';
import { benchmarkMeasures } from '../../plan/commands/fields/patientFields.ts';
import { firstYear, measured } from '../../plan/firstYear.ts';
import type { SheetOut } from '../sheet.ts';
import type { SourceNumbers } from './sourceNumbers.ts';

/** The plan's first year, from its inputs alone, held against published figures. */
export function benchmarksSheet(plan: Plan, numbers: SourceNumbers): SheetOut {
  const benchmarks = plan.benchmarks ?? [];
  return {
    name: 'Benchmarks',
    about: 'The plan’s first year, from its inputs alone and before anything is simulated, against published figures.',
    columns: [
      { name: 'Figure' },
      { name: 'Where' },
      { name: 'Measure' },
      { name: 'This plan' },
      { name: 'Published, low' },
      { name: 'Published, high' },
      { name: 'Source' },
    ],
    rows: benchmarks.map((benchmark) => [
      benchmark.name,
      plan.centres.find(({ id }) => id === benchmark.centreId)?.name ?? 'Network',
      benchmarkMeasures[benchmark.measure],
      finite(measured(benchmark, firstYear(plan, benchmark.centreId))),
      benchmark.low,
      benchmark.high,
      numbers.words(benchmark.source ?? null),
    ]),
    frozen: 1,
    unsure: benchmarks.map(({ source }) => new Set(numbers.unsure(source ?? null) ? [4, 5] : [])),
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
