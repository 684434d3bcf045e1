import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { isUrgent } from '../../../db/schema/urgent.ts';
import { figuresOf, SourceMarks } from '../../components/SourceMarks.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { monthYear } from '../../plan/dates.ts';
import { fractionsPerCourse } from '../../plan/firstYear.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import styles from './PlanDataView.module.css';

/** What each pathway asks of machines: fractionation now and later, minutes, target, whether it may use what is held for urgent courses, and demand. */
export function PathwayTable({ plan }: { plan: Plan }) {
  const courses = (pathwayId: string) =>
    plan.demand.reduce((sum, row) => sum + (row.pathwayId === pathwayId ? row.coursesPerYear : 0), 0);
  return (
    <section className={styles.section}>
      <h2>Pathways</h2>
      <table className={styles.table}>
        <TableHead
          heads={[
            'Pathway',
            { number: 'Courses a year' },
            { number: 'Fractions a course' },
            'Fractionation',
            { number: 'Minutes, first and later' },
            { number: 'Target, days' },
            'Urgent',
            'Source',
          ]}
        />
        <tbody>
          {plan.pathways.map((pathway) => (
            <tr key={pathway.id}>
              <th scope="row">{pathway.name}</th>
              <td className="number" data-count={courses(pathway.id)}>
                {decimal(courses(pathway.id))}
              </td>
              <td className="number">{decimal(fractionsPerCourse(pathway, plan.startDate), 1)}</td>
              <td>{fractionationText(pathway)}</td>
              <td className="number">
                {decimal(pathway.minutesFirst)}, {decimal(pathway.minutesLater)}
              </td>
              <td className="number">{decimal(pathway.targetDays)}</td>
              <td>{isUrgent(pathway) ? 'yes' : 'no'}</td>
              <td>
                <SourceMarks
                  plan={plan}
                  figures={[
                    ...figuresOf(pathway, 'fractionation', 'minutesFirst', 'minutesLater', 'targetDays', 'urgent'),
                    ...plan.demand
                      .filter(({ pathwayId }) => pathwayId === pathway.id)
                      .flatMap((demand) => figuresOf(demand, 'coursesPerYear')),
                  ]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** “5 (60%), 15 (40%)”, and from when the mix changes. */
export function fractionationText({ fractionation }: Pathway): string {
  return fractionation
    .map(({ from, mix }) => {
      const parts = mix.map(({ fractions, share }) =>
        share === 1 ? `${fractions}` : `${fractions} (${percent(share)})`,
      );
      return `${from === null ? '' : `from ${monthYear(from)} `}${parts.join(', ')}`;
    })
    .join('; ');
}
