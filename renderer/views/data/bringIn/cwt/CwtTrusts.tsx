import type { Plan } from '../../../../../db/schema/plan.ts';
import { TableHead } from '../../../../components/TableHead.tsx';
import type { CwtReading } from '../../../../intake/cwt/cwtReading.ts';
import type { SeenTrust } from '../../../../intake/cwt/seenInExtract.ts';
import { decimal, percent } from '../../../../plan/numbers.ts';
import { monthSpan } from '../../../../plan/observed/observedWords.ts';
import styles from './Cwt.module.css';
import { shortMonth } from './shortMonth.ts';

const heads = [
  ...(['Trust', 'Centres it runs', 'Months'] as const),
  ...[{ number: 'Courses' }, { number: 'Within 31 days' }, { number: 'Months new' }, { number: 'Changed' }],
  'Left out: suppressed',
];

/** What of the file is of each trust of the plan. */
export function CwtTrusts({ plan, reading }: { plan: Plan; reading: CwtReading }) {
  return (
    <table data-testid="cancer-waits" className={styles.trusts}>
      <TableHead heads={heads} />
      <tbody>
        {reading.each.map(({ seen, doing }) => (
          <tr key={seen.trust.id}>
            <th scope="row">
              {seen.trust.name} <span className="quiet">{seen.trust.odsCode}</span>
            </th>
            <td>
              {plan.centres
                .filter(({ trustId }) => trustId === seen.trust.id)
                .map(({ name }) => name)
                .join('; ') || 'none'}
            </td>
            <td>{spanWords(seen)}</td>
            <td className="number">{decimal(seen.treated)}</td>
            <td className="number">{percent(shareOf(seen), 1)}</td>
            <td className="number">{doing.added}</td>
            <td className="number">{doing.changed}</td>
            <td>{seen.suppressed.map(shortMonth).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function spanWords({ series }: SeenTrust): string {
  const months = series?.months.map(({ month }) => month).toSorted() ?? [];
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? 'none' : `${months.length}, ${monthSpan([first, last])}`;
}

function shareOf({ series, treated }: SeenTrust): number {
  const met = series?.months.reduce((sum, { count, value = 0 }) => sum + (count ?? 0) * value, 0) ?? 0;
  return met / treated;
}
