import { decimal, percent } from '../../../plan/numbers.ts';
import { yearsOf } from '../../../plan/pack/centreYears.ts';
import { partYearsWords } from '../../../plan/pack/loadWords.ts';
import { waitsByYear, type YearlyWaits } from '../../../plan/pack/waitsByYear.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import { network, placeName, scopeOfScenario } from '../../../plan/results/scope.ts';
import type { SectionProps } from '../../section.ts';
import { YearTable } from '../YearTable.tsx';

/** What the curves of the pages before say, year by year: each option where it is felt, with the baseline there above it. */
export function YearsInFigures({ plan, result, scenarios }: SectionProps) {
  const [baseline] = result.scenarios;
  if (!baseline) return null;
  const felt = scenarios.map((scenario) => ({ scenario, scope: scopeOfScenario(plan, scenario) }));
  const yearly = (scenarioId: string | null, scopeId: string): YearlyWaits | undefined => {
    const found = scenarioOf(result, scenarioId);
    const waits = found && waitsByYear(found);
    return scopeId === network.id ? waits?.network : waits?.centres.find(({ id }) => id === scopeId);
  };
  const places = Map.groupBy(felt, ({ scope }) => scope.id);
  const rows = (of: keyof Omit<YearlyWaits, 'id'>) =>
    [...places].flatMap(([scopeId, options]) => [
      {
        ...{ id: scopeId, name: `Baseline, ${placeName(options[0]?.scope ?? network)}`, whole: true },
        values: yearly(null, scopeId)?.[of] ?? [],
      },
      ...options.map(({ scenario: { id, name } }) => ({ id, name, values: yearly(id, scopeId)?.[of] ?? [] })),
    ]);
  const years = yearsOf(baseline.weekStarts).map(({ year }) => `${year}`);
  return (
    <div className="page">
      <h2>Year by year, in figures</h2>
      <p className="quiet">
        Each option where it is felt, below the baseline there, by the year in which people start.{' '}
        {partYearsWords(baseline.weekStarts)}
      </p>
      <YearTable what="Mean wait, days" {...{ years, rows: rows('waitDays') }} format={(days) => decimal(days, 1)} />
      <YearTable
        what="Started within target"
        {...{ years, rows: rows('withinTarget') }}
        format={(share) => percent(share)}
      />
    </div>
  );
}
