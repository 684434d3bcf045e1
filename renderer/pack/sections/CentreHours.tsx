import type { Opening } from '../../../db/schema/centre.ts';
import { overtimeMinutesOf } from '../../../db/schema/overtime.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { figuresOf, SourceMarks } from '../../components/SourceMarks.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { decimal } from '../../plan/numbers.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const fields = ['name', 'opening', 'bunkers', 'plansPerDay', 'overtimeMinutesPerDay'];

/** What each centre has to work with: when it is open, bunkers, plans made in a day, and overtime. */
export function CentreHours({ plan }: { plan: Plan }) {
  return (
    <>
      <h2>Centres</h2>
      <table>
        <TableHead
          heads={[
            'Centre',
            'Open',
            { number: 'Bunkers' },
            { number: 'Plans a day' },
            { number: 'Overtime, minutes a day' },
            'Source',
          ]}
        />
        <tbody>
          {plan.centres.map((centre) => (
            <tr key={centre.id}>
              <th scope="row">{centre.name}</th>
              <td>{openingWords(centre.opening)}</td>
              <td className="number">{decimal(centre.bunkers)}</td>
              <td className="number">{centre.plansPerDay === null ? 'no limit' : decimal(centre.plansPerDay, 1)}</td>
              <td className="number">{decimal(overtimeMinutesOf(centre))}</td>
              <td>
                <SourceMarks plan={plan} figures={figuresOf(centre, ...fields)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** “Monday to Friday, not bank holidays”. */
export function openingWords({ weekdays, bankHolidays }: Opening): string {
  const sorted = weekdays.toSorted((a, b) => a - b);
  const [first = 1] = sorted;
  const last = sorted.at(-1) ?? first;
  const name = (day: number) => days[day - 1] ?? '';
  const inARow = sorted.length > 2 && last - first === sorted.length - 1;
  const words = inARow ? `${name(first)} to ${name(last)}` : sorted.map(name).join(', ');
  return `${words}, ${bankHolidays ? 'also on bank holidays' : 'not bank holidays'}`;
}
