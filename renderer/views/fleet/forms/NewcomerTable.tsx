import type { Plan } from '../../../../db/schema/plan.ts';
import { TableHead } from '../../../components/TableHead.tsx';
import type { NewcomerOffer } from '../../../plan/newcomer/newcomerOffer.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import styles from './forms.module.css';

/** What a new centre would draw of each area, before it is taken. */
export function NewcomerTable({ offer, plan }: { offer: NewcomerOffer; plan: Plan }) {
  const nameOf = (id: string): string => plan.zones.find((zone) => zone.id === id)?.name ?? id;
  return (
    <table className={styles.offered}>
      <TableHead heads={['Area', { number: 'Minutes by car' }, { number: 'Share' }, { number: 'Courses a year' }]} />
      <tbody>
        {offer.draws.map(({ zoneId, minutes, share, coursesDrawn, coursesPerYear }) => (
          <tr key={zoneId}>
            <th scope="row">{nameOf(zoneId)}</th>
            <td className="number">{decimal(minutes)}</td>
            <td className="number">{percent(share, 1)}</td>
            <td className="number">
              {decimal(coursesDrawn)} <span className="quiet">of {decimal(coursesPerYear)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
