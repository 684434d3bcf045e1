import type { Benchmark } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { SourceMark } from '../../components/SourceMark.tsx';
import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { firstYear, measured } from '../../plan/firstYear.ts';
import { decimal } from '../../plan/numbers.ts';
import { exact, exactEnds } from '../../saving/table/exact.ts';
import styles from './PlanDataView.module.css';

const ratio: ReadonlySet<Benchmark['measure']> = new Set([
  'fractionsPerCourse',
  'simulationsPerCourse',
  'linacsPerMillion',
]);

/** How the plan's first year, from its inputs alone, compares with published figures. */
export function BenchmarkTable({ plan }: { plan: Plan }) {
  const benchmarks = plan.benchmarks ?? [];
  if (benchmarks.length === 0) return null;
  return (
    <section className={styles.section}>
      <SaveHead {...{ title: 'The first year against published figures', of: 'plan', scenarioIds: [], table: true }}>
        <h2>The first year against published figures</h2>
      </SaveHead>
      <p className="quiet">
        Computed from the plan’s demand, flows and fractionation before anything is simulated. A plan outside a
        published range is not wrong, but somebody should know why.
      </p>
      <table className={styles.table} data-testid="benchmarks">
        <TableHead heads={['Figure', 'Where', { number: 'This plan' }, { number: 'Published' }, 'Reading', 'Source']} />
        <tbody>
          {benchmarks.map((benchmark) => {
            const value = measured(benchmark, firstYear(plan, benchmark.centreId));
            const write = (number: number) => decimal(number, ratio.has(benchmark.measure) ? 1 : 0);
            const within = value >= benchmark.low && value <= benchmark.high;
            return (
              <tr key={benchmark.id}>
                <th scope="row">{benchmark.name}</th>
                <td>{plan.centres.find(({ id }) => id === benchmark.centreId)?.name ?? 'Network'}</td>
                <td className="number" {...exact(value)}>
                  {write(value)}
                </td>
                <td className="number" {...exactEnds([benchmark.low, benchmark.high])}>
                  {benchmark.low === benchmark.high
                    ? write(benchmark.low)
                    : `${write(benchmark.low)} to ${write(benchmark.high)}`}
                </td>
                <td className={within ? styles.within : styles.outside}>
                  {within ? 'Within' : value < benchmark.low ? 'Below' : 'Above'}
                </td>
                <td>
                  <SourceMark plan={plan} record={benchmark} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
