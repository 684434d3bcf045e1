import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { decimal } from '../../plan/numbers.ts';
import { differenceInterval, differenceText, kpiOf } from '../../plan/results/kpis.ts';
import { exact, exactEnds } from '../../saving/table/exact.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { ComparedMetric } from '../../simulation/results.ts';
import { reading } from './KpiTable.tsx';
import tables from './tables.module.css';
import type { OfScenario } from './WhoGains.tsx';

const { waitDays: wait, breaches: late } = kpiOf;

/** Which pathways a scenario helps and which it harms. */
export function Pathways({ plan, result, scenarioId }: OfScenario) {
  const baseline = result.scenarios[0];
  if (!baseline) return null;
  const rowOf = (id: string, metric: ComparedMetric) => comparisonOf(result.pathwayComparisons, scenarioId, id, metric);
  const size = (id: string) => Math.abs(rowOf(id, 'waitDays')?.difference ?? 0);
  return (
    <section>
      <SaveHead
        {...{ title: 'Pathways, those whose wait changes most first', of: 'runs', table: true }}
        scenarioIds={[scenarioId]}
      >
        <h3 className={tables.title}>Pathways, those whose wait changes most first</h3>
      </SaveHead>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Pathway</th>
            {['Courses', 'Mean wait, days', 'Change', '95% interval'].map((heading) => (
              <th key={heading} scope="col" className="number">
                {heading}
              </th>
            ))}
            <th scope="col">Reading</th>
            <th scope="col" className="number">
              Later than target
            </th>
          </tr>
        </thead>
        <tbody>
          {baseline.pathways
            .toSorted((a, b) => size(b.id) - size(a.id))
            .map(({ id, courses, waitDays }) => {
              const [row, breaches] = [rowOf(id, 'waitDays'), rowOf(id, 'breaches')];
              return (
                <tr key={id}>
                  <th scope="row">{plan.pathways.find((one) => one.id === id)?.name ?? id}</th>
                  <td className="number" {...exact(courses.mean)}>
                    {decimal(courses.mean)}
                  </td>
                  <td className="number" {...exact(waitDays.mean)}>
                    {decimal(waitDays.mean, 1)}
                  </td>
                  <td className="number" {...exact(row?.difference)}>
                    {row ? differenceText(wait, row.difference, row.ci95) : '–'}
                  </td>
                  <td className={`number ${tables.quiet}`} {...exactEnds(row?.ci95)}>
                    {row ? differenceInterval(wait, row.ci95) : ''}
                  </td>
                  <td>{row ? reading(wait, row) : ''}</td>
                  <td className="number" {...exact(breaches?.difference)}>
                    {breaches?.distinguishable ? differenceText(late, breaches.difference, breaches.ci95) : ''}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </section>
  );
}
