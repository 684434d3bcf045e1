import { areaChanges, fifthChanges } from '../../../plan/compare/areas.ts';
import { longDate } from '../../../plan/dates.ts';
import { decimal, signed } from '../../../plan/numbers.ts';
import { differenceInterval, differenceText, kpiOf } from '../../../plan/results/kpis.ts';
import { comparisonOf } from '../../../simulation/comparisonOf.ts';
import { lowerFirst } from '../../../simulation/firstLetter.ts';
import { intervalOf, told } from '../../../views/compare/areaWords.ts';
import { reading, tooSmall } from '../../../views/compare/KpiTable.tsx';
import type { SectionBody, SectionProps } from '../../section.ts';
import { AreaTables } from './AreaTables.tsx';
import { ByOption, type Told } from './ByOption.tsx';
import { DifferenceMap } from './DifferenceMap.tsx';
import styles from './equity.module.css';
import { equityDate, gainSentence } from './ranked.ts';

const wait = kpiOf.waitDays;
/** Less than this is nothing to anybody, though it may be told from noise. */
const leastDays = 0.05;
const mostUpright = 3;
const noise: Told = { value: 'noise', interval: '' };
const nothing: Told = { value: 'no change', interval: '' };
const unknown: Told = { value: '–', interval: '' };

/** Whom each option helps and whom it harms: by pathway, by deprivation and by area. */
function Body(props: SectionProps) {
  const { plan, result, scenarios, preferred } = props;
  const [baseline] = result.scenarios;
  if (!baseline) return null;
  const date = equityDate(plan);
  const areasOf = new Map(scenarios.map(({ id }) => [id, areaChanges(plan, result, id, date)]));
  const year = Number(date.slice(0, 4));
  const fifthsOf = new Map([...areasOf].map(([id, areas]) => [id, fifthChanges(plan, areas, year)]));
  const [fifths = []] = fifthsOf.values();
  const pathwayTold =
    (pathwayId: string) =>
    (scenarioId: string): Told => {
      const row = comparisonOf(result.pathwayComparisons, scenarioId, pathwayId, 'waitDays');
      if (!row || !Number.isFinite(row.difference)) return unknown;
      const read = reading(wait, row);
      if (read === 'No change' || read === tooSmall) return nothing;
      if (!row.distinguishable) return noise;
      if (Math.abs(row.difference) < leastDays) return { value: `under ${leastDays}`, interval: '' };
      return { value: differenceText(wait, row.difference, row.ci95), interval: differenceInterval(wait, row.ci95) };
    };
  const fifthTold =
    (name: string) =>
    (scenarioId: string): Told => {
      const change = fifthsOf.get(scenarioId)?.find((fifth) => fifth.name === name)?.waitChange;
      if (!change || !Number.isFinite(change.value)) return unknown;
      if (change.value === 0) return nothing;
      return told(change) ? { value: signed(change.value, 1), interval: intervalOf(change) } : noise;
    };
  const fifthTravel =
    (name: string) =>
    (scenarioId: string): Told => {
      const change = fifthsOf.get(scenarioId)?.find((fifth) => fifth.name === name)?.travelChange;
      if (change === undefined || !Number.isFinite(change)) return unknown;
      const value = signed(change, 1);
      return /[1-9]/.test(value) ? { value, interval: '' } : nothing;
    };
  const shown = preferred ?? scenarios[0];
  // More options than have room across an upright page have lying pages of their own.
  const layout = scenarios.length > mostUpright ? 'wide page' : 'kept';
  return (
    <>
      <div className="page">
        {shown && <p className="lead">{`“${shown.name}”: ${lowerFirst(gainSentence(areasOf.get(shown.id) ?? []))}`}</p>}
        <p>
          Changes from the baseline over the whole plan, with 95% intervals paired run by run; “noise” is what cannot be
          told from noise. An area’s wait is that of the centres its people go to, each by its share. Flows and travel
          are as on {longDate(date)}.
        </p>
        <h2>By area: those that gain and lose most</h2>
        {scenarios.map(({ id, name }) => (
          <div key={id} className={styles.option}>
            <h3>{name}</h3>
            <p>{gainSentence(areasOf.get(id) ?? [])}</p>
            <AreaTables areas={areasOf.get(id) ?? []} />
          </div>
        ))}
      </div>
      {shown && <DifferenceMap {...props} scenario={shown} date={date} areas={areasOf.get(shown.id) ?? []} />}
      <div className={layout}>
        <h2>By pathway: change in mean wait, days</h2>
        <ByOption
          scenarios={scenarios}
          heading="Pathway"
          beforeHeading="Baseline"
          rows={baseline.pathways.map(({ id, waitDays }) => ({
            ...{ id, name: plan.pathways.find((one) => one.id === id)?.name ?? id },
            ...{ before: Number.isFinite(waitDays.mean) ? decimal(waitDays.mean, 1) : '–', told: pathwayTold(id) },
          }))}
        />
      </div>
      {fifths.length > 0 && (
        <div className={layout}>
          <h2>By deprivation of the areas where people live: change in mean wait, days</h2>
          <ByOption
            scenarios={scenarios}
            heading="A fifth of the people each"
            beforeHeading="Baseline"
            rows={fifths.map(({ name, wait: days }) => ({
              ...{ id: name, name, before: Number.isFinite(days) ? decimal(days, 1) : '–', told: fifthTold(name) },
            }))}
          />
          {fifths.some(({ travel }) => Number.isFinite(travel)) && (
            <>
              <h2>By deprivation: change in minutes by car, one way</h2>
              <ByOption
                scenarios={scenarios}
                heading="A fifth of the people each"
                beforeHeading="Baseline"
                rows={fifths.map(({ name, travel }) => ({
                  ...{
                    id: name,
                    name,
                    before: Number.isFinite(travel) ? decimal(travel) : '–',
                    told: fifthTravel(name),
                  },
                }))}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}

export const equity: SectionBody = {
  Body,
  absent: ({ scenarios }) =>
    scenarios.length > 0 ? null : 'There is no option to gain or lose by: choose at least one for the pack.',
};
