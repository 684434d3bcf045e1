import { type CapitalYear, capitalWords, overspend } from '../../plan/fleet/capital.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import { decimal } from '../../plan/numbers.ts';
import { textWidth } from '../map/textWidth.ts';
import styles from './CapitalBars.module.css';
import type { FleetSize } from './fleetSize.ts';

type Props = { years: readonly CapitalYear[]; scale: FleetScale; size: FleetSize; children?: React.ReactNode };

const millions = (pounds: number): string => decimal(pounds / 1e6, 1);

/** Capital by financial year under the rows: a bar for what is spent, a line for what may be, and in words what is over. */
export function CapitalBars({ years, scale, size, children }: Props) {
  const line = size.text * 1.25;
  const height = Math.round(size.text * 5.2);
  const top = line * 2;
  const bottom = height - 2;
  const most = Math.max(1, ...years.flatMap(({ pounds, envelope }) => [pounds, envelope ?? 0]));
  const y = (pounds: number) => bottom - ((bottom - top) * pounds) / most;
  const shown = years.flatMap((year) => {
    const [left, right] = [scale.clamped(year.from), scale.clamped(year.until)];
    return right - left < 4 ? [] : [{ year, left, right }];
  });
  return (
    <div className={styles.capital} data-testid="capital">
      <div className={styles.name}>
        <span>Capital, £m</span>
        {children}
      </div>
      <svg width={scale.width} height={height} role="img" aria-label={years.map(capitalWords).join('. ')}>
        <line className={styles.zero} x2={scale.width} y1={bottom} y2={bottom} />
        {shown.map(({ year, left, right }) => {
          const over = overspend(year);
          const room = right - left - 4;
          const words = firstThatFits([`${millions(over)} over`, 'over', '!'], room, size.text);
          const figure = firstThatFits([millions(year.pounds), decimal(year.pounds / 1e6)], room, size.text);
          return (
            <g key={year.year} data-over={over > 0}>
              <rect
                className={styles.spent}
                x={left + 2}
                y={y(Math.min(year.pounds, year.envelope ?? year.pounds))}
                width={room}
                height={bottom - y(Math.min(year.pounds, year.envelope ?? year.pounds))}
              />
              {over > 0 && (
                <rect
                  className={styles.over}
                  x={left + 2}
                  y={y(year.pounds)}
                  width={room}
                  height={y(year.envelope ?? 0) - y(year.pounds)}
                />
              )}
              {year.envelope !== null && (
                <line className={styles.envelope} x1={left} x2={right} y1={y(year.envelope)} y2={y(year.envelope)} />
              )}
              {year.pounds > 0 && figure !== null && (
                <text x={(left + right) / 2} y={line * 2 - 3} textAnchor="middle" className={styles.figure}>
                  {figure}
                </text>
              )}
              {over > 0 && words !== null && (
                <text x={(left + right) / 2} y={line - 3} textAnchor="middle" className={styles.words}>
                  {words}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const firstThatFits = (texts: readonly string[], room: number, size: number): string | null =>
  texts.find((text) => textWidth(text, size) <= room) ?? null;
