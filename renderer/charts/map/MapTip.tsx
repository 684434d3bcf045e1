import { statusWords } from '../../plan/map/centreStatus.ts';
import { centreDifferenceStyle, differenceWords } from '../../plan/map/mapDifference.ts';
import type { MapShown } from '../../plan/map/mapShown.ts';
import { centreNameOf, coursesWords, linacsWords, measuredWords, waitWords } from '../../plan/map/mapWords.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import styles from './MapTip.module.css';
import type { Size } from './mapFrame.ts';
import type { CentreMark, MapLayout, ZoneMark } from './mapLayout.ts';
import type { Pointed } from './useMapKeys.ts';

type MapTipProps = { shown: MapShown; layout: MapLayout; pointed: Pointed; size: Size };

/** The main figures of what is pointed at. It repeats what the mark's own name says, so it is not announced. */
export function MapTip({ shown, layout, pointed, size }: MapTipProps) {
  const mark = [...layout.centres, ...layout.zones].find(({ kind, id }) => kind === pointed.kind && id === pointed.id);
  if (!mark) return null;
  const left = mark.x > size.width * 0.6;
  const above = mark.y > size.height * 0.6;
  const aside = mark.radius + 10;
  const lines = 'centre' in mark ? centreLines(mark) : zoneLines(shown, mark);
  return (
    <div
      className={styles.tip}
      data-picture="no"
      aria-hidden="true"
      style={{
        [left ? 'right' : 'left']: left ? size.width - mark.x + aside : mark.x + aside,
        [above ? 'bottom' : 'top']: above ? size.height - mark.y + aside : mark.y + aside,
      }}
    >
      <strong>{'centre' in mark ? mark.centre.name : mark.zone.name}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

function centreLines(mark: CentreMark): string[] {
  const { linacs, out, coursesPerYear, figures, difference } = mark;
  const status = statusWords(mark, figures);
  return [
    ...(status === null ? [] : [upperFirst(status)]),
    ...(mark.opens !== null || mark.closed !== null ? [] : [`${linacsWords(linacs)}, ${coursesWords(coursesPerYear)}`]),
    ...(out.length === 0 ? [] : [`Out: ${out.map(({ name }) => name).join(', ')}`]),
    ...(figures
      ? [
          `Utilisation ${percent(figures.utilisation)}`,
          `Mean wait ${waitWords(figures)}`,
          `Within target ${percent(figures.withinTarget)}`,
        ]
      : []),
    ...(difference ? [`Against baseline: ${differenceWords(centreDifferenceStyle, difference)}`] : []),
  ];
}

function zoneLines({ network, measure }: MapShown, mark: ZoneMark): string[] {
  const { coursesPerYear, goesTo, carMinutes } = mark;
  return [
    ...(measure === null ? [] : [upperFirst(measuredWords(measure, mark))]),
    coursesWords(coursesPerYear),
    ...goesTo.slice(0, 3).map(({ id, share }) => `${percent(share)} to ${centreNameOf(network, id)}`),
    ...(carMinutes === null ? [] : [`${decimal(carMinutes)} minutes by car to the first of these`]),
  ];
}
