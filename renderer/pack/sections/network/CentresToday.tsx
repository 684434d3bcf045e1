import type { Plan } from '../../../../db/schema/plan.ts';
import { planYears } from '../../../plan/map/planYears.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { type CentreToday, centresToday } from '../../../plan/pack/centresToday.ts';
import { intervalOf, type Kpi, kpiOf, kpiText } from '../../../plan/results/kpis.ts';
import type { Estimate, Metrics, ScenarioResult } from '../../../simulation/results.ts';
import styles from './CentresToday.module.css';

/** Every centre in a row: whose it is, what stands in it when the plan begins, and how full it is and how long people wait. */
export function CentresToday({ plan, baseline }: { plan: Plan; baseline: ScenarioResult | null }) {
  const { trusts, network } = centresToday(plan);
  const travels = network.withinNear !== null;
  return (
    <>
      <h2>The centres</h2>
      <p className="quiet">
        On the plan’s first day; utilisation of machines and mean wait, each over its 95% interval, are of the whole
        plan, {`${planYears(plan)}.`}
        {travels && ' The last column is the share of those treated there who live within 45 minutes by car.'}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Trust and centre</th>
            <th scope="col" className="number">
              Bunkers
            </th>
            <th scope="col" className="number">
              Linacs treating
            </th>
            <th scope="col" className="number">
              Mean age, years
            </th>
            <th scope="col" className="number">
              Rostered hours a week
            </th>
            <th scope="col" className="number">
              Courses in the first year
            </th>
            <th scope="col" className="number">
              Utilisation
            </th>
            <th scope="col" className="number">
              Mean wait, days
            </th>
            {travels && (
              <th scope="col" className="number">
                Within 45 minutes
              </th>
            )}
          </tr>
        </thead>
        {trusts.map(({ id: trustId, name, centres }) => (
          <tbody key={trustId} className={styles.trust}>
            <tr>
              <th scope="rowgroup" colSpan={travels ? 9 : 8}>
                {name}
              </th>
            </tr>
            {centres.map((centre) => (
              <Row
                key={centre.id}
                centre={centre}
                metrics={baseline?.centres.find(({ id }) => id === centre.id)}
                travels={travels}
              />
            ))}
          </tbody>
        ))}
        {plan.centres.length > 1 && (
          <tbody className={styles.all}>
            <Row centre={network} metrics={baseline?.network} travels={travels} />
          </tbody>
        )}
      </table>
    </>
  );
}

function Row(props: { centre: CentreToday; metrics: Metrics | undefined; travels: boolean }) {
  const { centre, metrics, travels } = props;
  const { name, bunkers, linacs, out, meanAgeYears, pastLife, rosteredHours, coursesPerYear, withinNear } = centre;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{decimal(bunkers)}</td>
      <td className="number">
        {decimal(linacs)}
        {out > 0 && (
          <>
            <br />
            <span className="quiet">and {out} out</span>
          </>
        )}
      </td>
      <td className="number">
        {meanAgeYears === null ? '–' : decimal(meanAgeYears, 1)}
        {pastLife > 0 && (
          <>
            <br />
            <span className="quiet">{pastLife} past life</span>
          </>
        )}
      </td>
      <td className="number">{decimal(rosteredHours)}</td>
      <td className="number" data-count={coursesPerYear}>
        {decimal(coursesPerYear)}
      </td>
      <Measured line={kpiOf.utilisation} estimate={metrics?.utilisation} />
      <Measured line={kpiOf.waitDays} estimate={metrics?.waitDays} />
      {travels && <td className="number">{withinNear === null ? '–' : percent(withinNear)}</td>}
    </tr>
  );
}

/** A measure and, below it, its interval. */
function Measured({ line, estimate }: { line: Kpi; estimate: Estimate | undefined }) {
  if (estimate === undefined || !Number.isFinite(estimate.mean)) return <td className="number">–</td>;
  return (
    <td className="number">
      {kpiText(line, estimate.mean, estimate.ci95)}
      {estimate.ci95 !== null && (
        <>
          <br />
          <span className="quiet">{intervalOf(line, estimate.ci95)}</span>
        </>
      )}
    </td>
  );
}
