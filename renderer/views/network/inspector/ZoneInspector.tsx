import { SourceMark } from '../../../components/SourceMark.tsx';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { centreNameOf } from '../../../plan/map/mapWords.ts';
import { carTravel, figureOfYear, mapZones } from '../../../plan/map/mapZones.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { WhatIfButton } from '../whatIf/WhatIfButton.tsx';
import { Fact } from './Fact.tsx';
import styles from './Inspector.module.css';
import { PartsList } from './PartsList.tsx';
import { SourceList } from './SourceList.tsx';

/** An area: who lives there, how many need radiotherapy, and where they go. */
export function ZoneInspector({ id }: { id: string }) {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const select = useStore((state) => state.select);
  if (plan === null) return null;
  const network = mapNetwork(plan, scenarioId);
  const entry = mapZones(network, plan.startDate).find(({ zone }) => zone.id === id);
  if (!entry) return <p className="quiet">This area is not in the plan.</p>;
  const { zone, coursesPerYear, goesTo } = entry;
  const year = Number(plan.startDate.slice(0, 4));
  const people = figureOfYear(zone.population, year);
  const older = figureOfYear(zone.population65plus, year);
  const demand = network.plan.demand.filter(({ zoneId }) => zoneId === id);
  const flows = network.plan.flows.filter(({ zoneId }) => zoneId === id);
  const travel = goesTo.flatMap((part) => carTravel(network.plan, id, part.id) ?? []);
  const parts = goesTo.map((part) => ({
    ...part,
    name: centreNameOf(network, part.id),
    minutes: carTravel(network.plan, id, part.id)?.minutes ?? null,
  }));
  const mark = (field: string) => <SourceMark plan={network.plan} record={zone} field={field} />;
  return (
    <article className={styles.inspector}>
      <h2>{zone.name}</h2>
      {zone.icb && (
        <p className={styles.lead}>
          {zone.icb} {mark('icb')}
        </p>
      )}
      <WhatIfButton subject={{ kind: 'zone', id }} />
      <h3>Who lives there</h3>
      <dl className={styles.facts}>
        {people && (
          <Fact name={`Population, ${people.year}`} mark={mark('population')}>
            {decimal(people.value)}
          </Fact>
        )}
        {older && (
          <Fact
            name={`Aged 65 and over, ${older.year}`}
            mark={mark('population65plus')}
            detail={people && people.value > 0 ? `${percent(older.value / people.value)} of the population` : null}
          >
            {decimal(older.value)}
          </Fact>
        )}
        {zone.deprivationScore !== undefined && (
          <Fact name="Deprivation score" mark={mark('deprivationScore')} detail="higher is more deprived">
            {decimal(zone.deprivationScore, 1)}
          </Fact>
        )}
      </dl>
      <h3>Radiotherapy</h3>
      <dl className={styles.facts}>
        <Fact name="Courses in the first year">{decimal(coursesPerYear)}</Fact>
        <SourceList plan={network.plan} name="Courses from" records={demand} field="coursesPerYear" />
        <SourceList plan={network.plan} name="Shares from" records={flows} field="shares" />
        <SourceList plan={network.plan} name="Travel from" records={travel} field="minutes" />
      </dl>
      {parts.length > 0 ? (
        <PartsList parts={parts} kind="centre" heading="Goes to" onSelect={select} />
      ) : (
        <p className="quiet">The plan does not say where its courses go.</p>
      )}
    </article>
  );
}
