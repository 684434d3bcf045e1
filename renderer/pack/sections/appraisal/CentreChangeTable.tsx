import { TableHead } from '../../../components/TableHead.tsx';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { centreChanges } from '../../../plan/pack/centreChanges.ts';
import { differenceInterval, differenceText, kpiOf } from '../../../plan/results/kpis.ts';
import type { SectionProps } from '../../section.ts';
import styles from './appraisal.module.css';

const wait = kpiOf.waitDays;

/** The centres whose mean wait an option changes; the others in a sentence. */
export function CentreChangeTable({
  plan,
  result,
  scenarioId,
}: Pick<SectionProps, 'plan' | 'result'> & { scenarioId: string }) {
  const { changed, noise, same } = centreChanges(result, scenarioId);
  const name = (id: string) => namesIn(plan)('centre', id);
  const share = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? '–' : percent(value));
  const days = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) ? '–' : decimal(value, 1);
  const others = same.length === 1 ? 'the other centre' : `the other ${same.length} centres`;
  const none = changed.length + noise.length === 0;
  const rest = [
    ...(noise.length === 0 ? [] : [`What changes cannot be told from noise at ${noise.map(name).join('; ')}.`]),
    ...(same.length === 0 ? [] : [`Nothing changes at ${none ? 'any centre' : others}.`]),
  ].join(' ');
  return (
    <>
      {changed.length > 0 && (
        <table className={styles.centres}>
          <TableHead
            heads={[
              'Centre',
              { number: 'Courses with the option' },
              { number: 'Mean wait, days' },
              { number: 'With the option' },
              { number: 'Difference' },
              { number: '95% interval' },
              { number: 'Within target' },
              { number: 'With the option' },
            ]}
          />
          <tbody>
            {changed.map(({ id, before, after, row }) => (
              <tr key={id}>
                <th scope="row">{name(id)}</th>
                <td className="number" data-count={after.courses.mean}>
                  {decimal(after.courses.mean)}
                </td>
                <td className="number">{days(before?.waitDays.mean)}</td>
                <td className="number">{days(after.waitDays.mean)}</td>
                <td className="number">
                  {row === null ? (before === null ? 'new' : 'closed') : differenceText(wait, row.difference, row.ci95)}
                </td>
                <td className="number">{row === null ? '' : differenceInterval(wait, row.ci95)}</td>
                <td className="number">{share(before?.withinTarget.mean)}</td>
                <td className="number">{share(after.withinTarget.mean)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest !== '' && <p>{rest}</p>}
    </>
  );
}
