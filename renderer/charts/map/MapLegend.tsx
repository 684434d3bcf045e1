import type { ReactNode } from 'react';
import { centreDifferenceStyle } from '../../plan/map/mapDifference.ts';
import type { MapShown } from '../../plan/map/mapShown.ts';
import { figuresWords } from '../../plan/map/moment.ts';
import { measureStyles } from '../../plan/map/zoneMeasures.ts';
import { lowerFirst } from '../../simulation/firstLetter.ts';
import { LegendFlows } from './LegendFlows.tsx';
import { LegendLoad } from './LegendLoad.tsx';
import { LegendStatus } from './LegendStatus.tsx';
import { LegendSteps } from './LegendSteps.tsx';
import styles from './MapLegend.module.css';
import type { LegendSize } from './mapFrame.ts';
import { type MapScales, smallFlow } from './mapLayout.ts';
import { reachKm } from './zoneCells.ts';

type MapLegendProps = {
  shown: MapShown;
  scales: MapScales;
  textSize: number;
  legend: LegendSize;
  /** How areas are drawn by boundaries; null where they are not. */
  boundaries: string | null;
  /** Opens more or less of it; null on paper. */
  onChange: ((legend: LegendSize) => void) | null;
};

/** What the marks mean, in words and examples of their size. */
export function MapLegend({ shown, scales, textSize, legend, boundaries, onChange }: MapLegendProps) {
  const full = legend === 'full';
  const { network, moment, result, measure, against, filter } = shown;
  const compared = against !== null;
  const time = figuresWords(network.plan, moment);
  const style = measure && measureStyles[measure];
  const simulated = (words: string) => (result === null ? words : `${words}, ${time}`);
  if (legend === 'closed') {
    return (
      <section className={styles.closed} data-picture="no" aria-label="Key">
        <button type="button" aria-expanded={false} onClick={() => onChange?.('full')}>
          Key
        </button>
      </section>
    );
  }
  return (
    <section className={onChange === null ? `${styles.legend} ${styles.printed}` : styles.legend} aria-label="Key">
      <Part title={compared ? `Wait at centres against baseline, days` : simulated('Linac utilisation')}>
        {compared ? (
          <LegendSteps style={centreDifferenceStyle} compared textSize={textSize} />
        ) : (
          <LegendLoad textSize={textSize} />
        )}
        {full && !compared && <p>Inside: linacs. Beside: utilisation, mean wait</p>}
        {full && <LegendStatus textSize={textSize} />}
      </Part>
      {style && !(compared && measure === 'wait' && !full) && (
        <Part title={`${compared ? 'Change in areas: ' : 'Areas: '}${lowerFirst(style.title)}`}>
          {!(compared && measure === 'wait') && <LegendSteps style={style} compared={compared} textSize={textSize} />}
          {full && measure === 'wait' && <p>Of the centres that people go to, each by its part</p>}
          {full && <p>{boundaries ?? `Nearest to each district's main town, up to ${reachKm} km: not its boundary`}</p>}
        </Part>
      )}
      {full && (
        <Part title={`Courses a year${filter.pathwayId === null ? '' : ' of this pathway'}`}>
          <LegendFlows scales={scales} textSize={textSize} />
          <p>Flows are wide where people live, narrow at the centre</p>
          <p>{`Below ${smallFlow} a year: ${onChange ? 'only when selected' : 'left out'}`}</p>
        </Part>
      )}
      {onChange && (
        <span className={styles.buttons} data-picture="no">
          <button type="button" aria-expanded={full} onClick={() => onChange(full ? 'brief' : 'full')}>
            {full ? 'Short key' : 'Full key'}
          </button>
          <button type="button" onClick={() => onChange('closed')}>
            Hide
          </button>
        </span>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
