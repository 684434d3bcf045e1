import { sum } from 'd3-array';
import type { Plan } from '../../../../db/schema/plan.ts';
import { longDate } from '../../../plan/dates.ts';
import { flowMatrix } from '../../../plan/flows/flowMatrix.ts';
import { everyCourse } from '../../../plan/flows/subject.ts';
import { machinesAt } from '../../../plan/map/machinesAt.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { planYears } from '../../../plan/map/planYears.ts';
import { decimal } from '../../../plan/numbers.ts';
import { metricsAt } from '../../../plan/results/metricsAt.ts';
import { shownResult } from '../../../state/shownResult.ts';
import { useStore } from '../../../state/store.ts';
import { Fact } from './Fact.tsx';
import styles from './Inspector.module.css';
import { SimulatedFacts } from './SimulatedFacts.tsx';
import { SourceList } from './SourceList.tsx';

/** The whole network, while nothing of it is chosen: how it fares, who is treated and with what. */
export function NetworkSummary({ plan, scenarioId }: { plan: Plan; scenarioId: string | null }) {
  const result = useStore(shownResult);
  const network = mapNetwork(plan, scenarioId);
  const { startDate, centres, zones, demand, trusts } = network.plan;
  const machines = centres.flatMap(({ id }) => machinesAt(network, id, startDate));
  const scanners = machines.filter(({ kind }) => kind === 'ctSimulator' || kind === 'mrSimulator').length;
  const travel = flowMatrix(network, everyCourse, startDate).travel;
  return (
    <article className={styles.inspector}>
      <h2>The whole network</h2>
      <p className={styles.lead}>Choose a centre or an area on the map to see its figures and their sources.</p>
      <h3>
        How it fares, {planYears(network.plan)} <span className={styles.simulated}>simulated</span>
      </h3>
      <SimulatedFacts metrics={metricsAt(result, 'network')} />
      <h3>Who is treated</h3>
      <dl className={styles.facts}>
        <Fact name="Courses in the first year" detail={`from ${decimal(zones.length)} areas`}>
          {decimal(sum(demand, ({ coursesPerYear }) => coursesPerYear))}
        </Fact>
        {travel.minutes.car !== null && (
          <Fact name="Minutes by car" detail="one way, a course’s mean">
            {decimal(travel.minutes.car, 1)}
          </Fact>
        )}
        <SourceList plan={network.plan} name="Courses from" records={demand} field="coursesPerYear" />
      </dl>
      <h3>With what, on {longDate(startDate)}</h3>
      <dl className={styles.facts}>
        <Fact name="Treating" detail={`at ${decimal(centres.length)} centres of ${decimal(trusts.length)} trusts`}>
          {decimal(machines.length - scanners)} machines
        </Fact>
        {scanners > 0 && <Fact name="Planning">{decimal(scanners)} simulators</Fact>}
      </dl>
    </article>
  );
}
