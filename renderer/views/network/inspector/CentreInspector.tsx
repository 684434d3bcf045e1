import { overtimeMinutesOf } from '../../../../db/schema/overtime.ts';
import { SourceMark } from '../../../components/SourceMark.tsx';
import { longDate } from '../../../plan/dates.ts';
import { machinesAt } from '../../../plan/map/machinesAt.ts';
import { mapCentres } from '../../../plan/map/mapCentres.ts';
import { comesFrom, mapFlows } from '../../../plan/map/mapFlows.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { zoneNameOf } from '../../../plan/map/mapWords.ts';
import { carTravel } from '../../../plan/map/mapZones.ts';
import { planYears } from '../../../plan/map/planYears.ts';
import { decimal } from '../../../plan/numbers.ts';
import { metricsAt } from '../../../plan/results/metricsAt.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { shownResult } from '../../../state/shownResult.ts';
import { useStore } from '../../../state/store.ts';
import { WhatIfButton } from '../whatIf/WhatIfButton.tsx';
import { Fact } from './Fact.tsx';
import styles from './Inspector.module.css';
import { MachineList } from './MachineList.tsx';
import { PartsList } from './PartsList.tsx';
import { SettleCentre } from './SettleCentre.tsx';
import { SimulatedFacts } from './SimulatedFacts.tsx';
import { SourceList } from './SourceList.tsx';

const most = 8;

/** A centre: who runs it, what stands in it, how it fares, and where its patients come from. */
export function CentreInspector({ id }: { id: string }) {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const result = useStore(shownResult);
  const select = useStore((state) => state.select);
  if (plan === null) return null;
  const network = mapNetwork(plan, scenarioId);
  const date = plan.startDate;
  const entry = mapCentres(network, date).find(({ centre }) => centre.id === id);
  if (!entry) return <p className="quiet">This centre is not in the scenario on screen.</p>;
  const { centre, coursesPerYear, opens } = entry;
  const trustOf = (trustId: string | undefined) => network.plan.trusts.find((trust) => trust.id === trustId);
  const trust = trustOf(centre.trustId);
  const host = trustOf(centre.hostTrustId);
  const parts = comesFrom(mapFlows(network, date), id);
  const zones = new Set(parts.map((part) => part.id));
  const demand = network.plan.demand.filter(({ zoneId }) => zones.has(zoneId));
  const flows = network.plan.flows.filter(({ zoneId }) => zones.has(zoneId));
  const shown = parts.slice(0, most).map((part) => ({
    ...part,
    name: zoneNameOf(network, part.id),
    minutes: carTravel(network.plan, part.id, id)?.minutes ?? null,
  }));
  return (
    <article className={styles.inspector}>
      <h2>{centre.name}</h2>
      <p className={styles.lead}>
        {trust?.name ?? centre.trustId}
        {host && `, in a building of ${host.name}`}{' '}
        {trust && <SourceMark plan={network.plan} record={centre} field="trustId" />}
      </p>
      <WhatIfButton subject={{ kind: 'centre', id }} />
      {opens !== null && <p>{`Opens on ${longDate(opens)}.`}</p>}
      <h3>
        How it fares, {planYears(network.plan)} <span className={styles.simulated}>simulated</span>
      </h3>
      <SimulatedFacts metrics={metricsAt(result, id)} />
      <h3>Where its patients live</h3>
      <SettleCentre network={network} centreId={id} />
      <dl className={styles.facts}>
        <Fact name="Courses in the first year">{decimal(coursesPerYear)}</Fact>
      </dl>
      {shown.length > 0 && <PartsList parts={shown} kind="zone" heading="Area" onSelect={select} />}
      {parts.length > most && (
        <p className="quiet">{`and ${parts.length - most} more areas with ${decimal(
          parts.slice(most).reduce((total, part) => total + part.coursesPerYear, 0),
        )} courses a year`}</p>
      )}
      <dl className={styles.facts}>
        <SourceList plan={network.plan} name="Courses from" records={demand} field="coursesPerYear" />
        <SourceList plan={network.plan} name="Shares from" records={flows} field="shares" />
      </dl>
      <h3>Machines on {longDate(date)}</h3>
      <dl className={styles.facts}>
        <Fact name="Bunkers" mark={<SourceMark plan={network.plan} record={centre} field="bunkers" />}>
          {decimal(centre.bunkers)}
        </Fact>
        <Fact name="Plans a day" mark={<SourceMark plan={network.plan} record={centre} field="plansPerDay" />}>
          {centre.plansPerDay === null ? 'no limit' : decimal(centre.plansPerDay, 1)}
        </Fact>
        <Fact
          name="Most overtime after a breakdown"
          mark={<SourceMark plan={network.plan} record={centre} field="overtimeMinutesPerDay" />}
          detail={centre.overtimeMinutesPerDay === undefined ? 'what is usual; the plan does not say' : null}
        >
          {decimal(overtimeMinutesOf(centre))} minutes a machine and day
        </Fact>
      </dl>
      <MachineList plan={network.plan} machines={machinesAt(network, id, date)} date={date} onSelect={select} />
    </article>
  );
}
