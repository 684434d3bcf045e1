import { clipText } from '../../charts/flows/clipText.ts';
import { SeriesMark } from '../../components/SeriesMark.tsx';
import { slideTextSize } from './slide.ts';
import type { SlideFigure } from './slideFigures.ts';

/** More figures than these stand in two rows, each without the interval of its own where it has a difference. */
const mostInRow = 4;
/** Pixels between the columns of figures, and of the mark of a series before its name. */
const gap = 32;
const mark = 34;

type Props = { figures: readonly SlideFigure[]; caption: string; width: number };

/** The key figures under a picture, each with its interval and what the scenario changes. */
export function Figures({ figures, caption, width }: Props) {
  if (figures.length === 0) return null;
  const compact = figures.length > mostInRow;
  const columns = compact ? 3 : figures.length;
  const room = (width - gap * (columns - 1)) / columns - mark;
  return (
    <div className="figures">
      <p className="quiet">{caption}</p>
      <dl data-compact={compact} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
        {figures.map(({ name, order, value, count, interval, change }) => (
          <div key={name}>
            <dt>
              {order !== null && <SeriesMark order={order} />}
              {order === null ? name : clipText(name, slideTextSize, room)}
            </dt>
            <dd data-count={count}>
              <strong>{value}</strong> {compact && change !== null ? change : interval !== '' && `(${interval})`}
            </dd>
            {!compact && change !== null && <dd className="change">{change}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
