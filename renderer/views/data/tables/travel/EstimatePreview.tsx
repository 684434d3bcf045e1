import type { Travel } from '../../../../../db/schema/demand.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { namesIn } from '../../../../plan/commands/recordNames.ts';
import { decimal } from '../../../../plan/numbers.ts';
import { type Doubt, leastBelievable } from '../../../../plan/travel/leastBelievable.ts';
import styles from './TravelEstimate.module.css';

/** Upper ends of the classes in which minutes are counted. */
const ends = [15, 30, 45, 60, 90, 120, Number.POSITIVE_INFINITY];

/** What would be taken: how many, how long, over water, and which to look at first. */
export function EstimatePreview({ plan, journeys }: { plan: Plan; journeys: readonly Travel[] }) {
  if (journeys.length === 0) return <p>Every journey has its minutes.</p>;
  const names = namesIn(plan);
  const cars = journeys.filter(({ mode }) => mode === 'car');
  const byFerry = journeys.filter(({ source }) => source?.endsWith('-ferry')).length;
  const doubts = leastBelievable(plan, journeys, 5);
  const classes = ends.map((end, at) => {
    const from = ends[at - 1] ?? 0;
    const count = cars.filter(({ minutes }) => minutes > from && minutes <= end).length;
    return { label: Number.isFinite(end) ? `${from + 1} to ${end}` : `over ${from}`, count };
  });
  const most = Math.max(1, ...classes.map(({ count }) => count));
  return (
    <section aria-label="What would be taken" className={styles.preview}>
      <h3>What would be taken</h3>
      <p>
        {cars.length} by car and {journeys.length - cars.length} by public transport
        {byFerry > 0 && `, ${byFerry} of them over water to or from the Isle of Wight`}.
      </p>
      {cars.length > 0 && (
        <table className={styles.classes}>
          <caption>Minutes by car, one way</caption>
          <tbody>
            {classes.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="number">{count}</td>
                <td aria-hidden="true">
                  <i style={{ width: `${(count / most) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {doubts.length > 0 && (
        <>
          <h4>Look at these first</h4>
          <ul className={styles.list}>
            {doubts.map((doubt) => (
              <li key={`${doubt.journey.zoneId} ${doubt.journey.centreId}`}>
                {names('zone', doubt.journey.zoneId)} to {names('centre', doubt.journey.centreId)}:{' '}
                {decimal(doubt.journey.minutes)} minutes{why(doubt, names)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function why({ against, journey }: Doubt, names: ReturnType<typeof namesIn>): string {
  if (journey.source?.endsWith('-ferry')) return ', by ferry';
  if (against === null) return ', one of the longest';
  return `; from ${names('zone', against.zoneId)}, about ${decimal(against.awayMinutes)} minutes away, the plan has ${decimal(against.minutes)}`;
}
