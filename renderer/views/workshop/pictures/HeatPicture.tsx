import { HeatKey } from '../../../charts/heat/HeatKey.tsx';
import { HeatMap } from '../../../charts/heat/HeatMap.tsx';
import { SeriesMark } from '../../../components/SeriesMark.tsx';
import { type HeatMetric, heatOf, heatStyles } from '../../../plan/compare/heat.ts';
import { weeklyMetrics } from '../../../plan/results/metrics.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import { placesOf } from '../../compare/WhereAndWhen.tsx';
import type { ComparedPicture } from './comparedPicture.ts';
import styles from './pictures.module.css';

/** Of a line of text: a heading, what is told of a month, and the key. */
const [heading, told, key] = [1.5, 1.6, 2.4];
const gap = 12;
/** Letters' room that a map needs beside another. */
const narrowest = 25;

/** Every centre month by month: the baseline alone, or how each scenario differs from it. */
export function HeatPicture({ metric, ...props }: ComparedPicture & { metric: HeatMetric }) {
  const { plan, result, compared, size, textSize, interactive } = props;
  const baseline = result.scenarios[0];
  const style = heatStyles[metric];
  const found = compared.flatMap(({ scenario, order }) => {
    const own = scenarioOf(result, scenario.id);
    return own ? [{ name: scenario.name, order, own }] : [];
  });
  if (!baseline) return null;
  const maps = found.length === 0 ? [{ name: 'Baseline', order: 0, own: baseline }] : found;
  const most = Math.max(1, Math.min(maps.length, Math.floor(size.width / (narrowest * textSize))));
  // Five in rows of three and two, four in two rows of two.
  const columns = Math.ceil(maps.length / Math.ceil(maps.length / most));
  const lines = Math.ceil(maps.length / columns);
  const alone = maps.length === 1;
  const around = textSize * (heading + (interactive ? told : 0)) + gap;
  const height = (size.height - textSize * (alone ? key - heading : key)) / lines - around;
  return (
    <div className={styles.heats} data-alone={alone}>
      <HeatKey style={style} difference={found.length > 0} textSize={textSize} />
      <div style={{ display: 'grid', gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gap }}>
        {maps.map(({ name, order, own }) => (
          <section key={own.id} aria-label={name}>
            <h2 className={styles.heading} style={alone ? { height: textSize * key } : {}}>
              <SeriesMark order={order} /> {name}
              {order > 0 && <span className="quiet"> less the baseline</span>}
            </h2>
            <HeatMap
              heat={heatOf(own, order > 0 ? baseline : null, placesOf(plan, own), metric)}
              difference={order > 0}
              width={(size.width - gap * (columns - 1)) / columns}
              label={`${weeklyMetrics[metric].name} by centre and month, ${name}`}
              hint={false}
              {...{ style, height, textSize, interactive }}
            />
          </section>
        ))}
      </div>
    </div>
  );
}
