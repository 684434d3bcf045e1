import { useMemo, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { HeatKey } from '../../charts/heat/HeatKey.tsx';
import { HeatMap } from '../../charts/heat/HeatMap.tsx';
import { SeriesMark } from '../../components/SeriesMark.tsx';
import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { namesIn } from '../../plan/commands/recordNames.ts';
import { type HeatMetric, heatMetrics, heatOf, heatStyles } from '../../plan/compare/heat.ts';
import { weeklyMetrics } from '../../plan/results/metrics.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { TableOut } from '../../saving/table/tableOut.ts';
import type { ExperimentResult, ScenarioResult } from '../../simulation/results.ts';
import styles from './CompareView.module.css';
import type { Compared } from './compared.ts';
import { MeasureChoice } from './MeasureChoice.tsx';

type Props = { plan: Plan; result: ExperimentResult; compared: readonly Compared[] };

/** Every centre month by month: of the baseline, and of each scenario as it is or as it differs. */
export function WhereAndWhen({ plan, result, compared }: Props) {
  const [metric, setMetric] = useState<HeatMetric>('waitDays');
  const [differences, setDifferences] = useState(true);
  const [ref, size] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const baseline = result.scenarios[0];
  const style = heatStyles[metric];
  if (!baseline) return null;
  const found = compared.flatMap(({ scenario, order }) => {
    const own = scenarioOf(result, scenario.id);
    return own ? [{ name: scenario.name, order, own }] : [];
  });
  const title = `${weeklyMetrics[metric].name} by centre and month`;
  const series = [
    { name: 'Baseline', own: baseline, against: null },
    ...found.map(({ name, own }) => ({
      name: differences ? `${name} less the baseline` : name,
      own,
      against: differences ? baseline : null,
    })),
  ];
  const map = (own: ScenarioResult, against: ScenarioResult | null, name: string) => (
    <Months {...{ plan, own, against, metric, name, textSize }} width={size.width} />
  );
  return (
    <>
      <div className={styles.controls}>
        <MeasureChoice
          measures={heatMetrics}
          nameOf={(one) => weeklyMetrics[one].name}
          chosen={metric}
          onChoose={setMetric}
        />
        {found.length > 0 && (
          <label className={styles.tick}>
            <input type="checkbox" checked={differences} onChange={({ target }) => setDifferences(target.checked)} />
            Scenarios as their difference from the baseline
          </label>
        )}
      </div>
      <div ref={ref} className={styles.heats} data-picture="heat">
        <SaveHead {...{ title, of: 'runs', picture: true }} table={() => monthsTable(title, plan, series, metric)}>
          <h3>
            <SeriesMark order={0} /> Baseline
          </h3>
        </SaveHead>
        <p className="quiet">{weeklyMetrics[metric].title.replace(/, by week.*$/, '')}, mean over each month</p>
        {map(baseline, null, 'Baseline')}
        <HeatKey style={style} difference={false} textSize={textSize} />
        {found.map(({ name, order, own }) => (
          <section key={own.id} aria-label={name}>
            <h3>
              <SeriesMark order={order} /> {name}
              {differences && <span className="quiet"> less the baseline</span>}
            </h3>
            {map(own, differences ? baseline : null, name)}
          </section>
        ))}
        {found.length > 0 && differences && <HeatKey style={style} difference textSize={textSize} />}
        <p className="quiet">
          Means of {result.replications} runs. Months are not tested against noise one by one: a single odd month says
          little, a run of them says more.
        </p>
      </div>
    </>
  );
}

type MonthsOf = { name: string; own: ScenarioResult; against: ScenarioResult | null };

/** A row for each centre of each map, a column for each month. */
function monthsTable(title: string, plan: Plan, series: readonly MonthsOf[], metric: HeatMetric): TableOut {
  const heats = series.map(({ name, own, against }) => ({
    name,
    heat: heatOf(own, against, placesOf(plan, own), metric),
  }));
  const form = metric === 'withinTarget' || metric === 'utilisation' ? 'share' : 'plain';
  return {
    title,
    columns: [
      { name: 'Of' },
      { name: 'Centre' },
      ...(heats[0]?.heat.months ?? []).map((name) => ({ name, form }) as const),
    ],
    rows: heats.flatMap(({ name, heat }) =>
      heat.rows.map((row) => [
        name,
        row.name,
        ...Array.from(row.values, (value) => (Number.isFinite(value) ? value : null)),
      ]),
    ),
    notes: ['Means over each month. Single months are not tested against noise.'],
  };
}

export const placesOf = (plan: Plan, { centres }: ScenarioResult) =>
  centres.map(({ id }) => ({ id, name: namesIn(plan)('centre', id) }));

type MonthsProps = {
  plan: Plan;
  own: ScenarioResult;
  against: ScenarioResult | null;
  metric: HeatMetric;
  name: string;
  width: number;
  textSize: number;
};

function Months({ plan, own, against, metric, name, width, textSize }: MonthsProps) {
  const heat = useMemo(() => {
    return heatOf(own, against, placesOf(plan, own), metric);
  }, [plan, own, against, metric]);
  return (
    <HeatMap
      heat={heat}
      style={heatStyles[metric]}
      difference={against !== null}
      width={width}
      textSize={textSize}
      label={`${weeklyMetrics[metric].name} by centre and month, ${name}`}
    />
  );
}
