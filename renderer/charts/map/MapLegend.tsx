import { monthYear } from '../../plan/dates.ts';
import { LegendFlows } from './LegendFlows.tsx';
import { LegendLoad } from './LegendLoad.tsx';
import styles from './MapLegend.module.css';
import { type MapScales, smallFlow } from './mapLayout.ts';

type MapLegendProps = {
  scales: MapScales;
  textSize: number;
  /** First day of the year that courses are counted in. */
  from: string;
  /** What the simulation's figures cover; null before there are any. */
  period: string | null;
  /** Only what cannot be guessed, where the map is small for its text. */
  terse: boolean;
  /** Whether anything can be selected; not on paper. */
  interactive: boolean;
};

/** What the marks mean, in words and examples of their size. */
export function MapLegend({ scales, textSize, from, period, terse, interactive }: MapLegendProps) {
  const load = (
    <>
      <p className={styles.title}>Linac utilisation{period !== null && `, ${period}`}</p>
      <LegendLoad textSize={textSize} />
    </>
  );
  if (terse)
    return (
      <div className={styles.legend}>
        {load}
        <p>Inside: linacs. Grey: areas.</p>
      </div>
    );
  return (
    <div className={styles.legend}>
      {load}
      <p>
        Inside: linacs{period !== null && <br />}
        {period !== null && 'Beside: utilisation, mean wait'}
      </p>
      <p className={styles.title}>Courses a year, from {monthYear(from)}</p>
      <LegendFlows scales={scales} textSize={textSize} />
      <p>
        Flows leave at their thick end
        <br />
        Below {smallFlow} a year: {interactive ? 'only when selected' : 'left out'}
      </p>
    </div>
  );
}
