import { centreNameOf, coursesWords, linacsWords, meanWaitDays, opensWords } from '../../plan/map/mapWords.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { ScenarioResult } from '../../simulation/results.ts';
import styles from './MapTip.module.css';
import type { Size } from './mapFrame.ts';
import type { MapLayout } from './mapLayout.ts';
import type { Pointed } from './useMapKeys.ts';

type MapTipProps = {
  network: ResolvedPlan;
  layout: MapLayout;
  result: ScenarioResult | null;
  pointed: Pointed;
  size: Size;
};

/** The main figures of what is pointed at. It repeats what the mark's own name says, so it is not announced. */
export function MapTip({ network, layout, result, pointed, size }: MapTipProps) {
  const mark = [...layout.centres, ...layout.zones].find(({ kind, id }) => kind === pointed.kind && id === pointed.id);
  if (!mark) return null;
  const metrics = metricsAt(result, mark.id);
  const left = mark.x > size.width * 0.6;
  const above = mark.y > size.height * 0.6;
  const aside = mark.radius + 10;
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{
        [left ? 'right' : 'left']: left ? size.width - mark.x + aside : mark.x + aside,
        [above ? 'bottom' : 'top']: above ? size.height - mark.y + aside : mark.y + aside,
      }}
    >
      {'centre' in mark ? (
        <>
          <strong>{mark.centre.name}</strong>
          <span>
            {mark.opens === null
              ? `${linacsWords(mark.linacs)}, ${coursesWords(mark.coursesPerYear)}`
              : opensWords(mark.opens)}
          </span>
          {metrics && (
            <>
              <span>{`Utilisation ${percent(metrics.utilisation.mean)}`}</span>
              <span>{`Mean wait ${meanWaitDays(metrics)}`}</span>
              <span>{`Within target ${percent(metrics.withinTarget.mean)}`}</span>
            </>
          )}
        </>
      ) : (
        <>
          <strong>{mark.zone.name}</strong>
          <span>{coursesWords(mark.coursesPerYear)}</span>
          {mark.goesTo.slice(0, 3).map(({ id, share }) => (
            <span key={id}>{`${percent(share)} to ${centreNameOf(network, id)}`}</span>
          ))}
          {mark.carMinutes !== null && (
            <span>{`${decimal(mark.carMinutes)} minutes by car to the first of these`}</span>
          )}
        </>
      )}
    </div>
  );
}
