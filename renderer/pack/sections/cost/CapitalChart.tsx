import { textWidth } from '../../../charts/map/textWidth.ts';
import { type CapitalYear, capitalWords, overspend } from '../../../plan/fleet/capital.ts';
import { decimal } from '../../../plan/numbers.ts';
import { packTextSize } from '../../section.ts';
import styles from './CapitalChart.module.css';

type Props = {
  name: string;
  /** Of the axis; where the option spends nothing in one, it has no bar. */
  years: readonly string[];
  capital: readonly CapitalYear[];
  /** Pounds at the top of the axis, the same for every option. */
  most: number;
  width: number;
};

const barHeight = 52;
const line = packTextSize + 2;

/** Capital of one option by financial year on paper: bars, a line for the envelope, and what is over it left empty. */
export function CapitalChart({ name, years, capital, most, width }: Props) {
  const step = width / Math.max(1, years.length);
  const top = line * 2 + 2;
  const bottom = top + barHeight;
  const y = (pounds: number) => bottom - (barHeight * pounds) / Math.max(1, most);
  const half = textWidth('2027/28', packTextSize) / 2;
  const every = Math.ceil((2 * half + 4) / step);
  const said = capital.filter(({ pounds, envelope }) => pounds > 0 || envelope !== null).map(capitalWords);
  return (
    <svg
      width={width}
      height={bottom + line + 3}
      role="img"
      aria-label={`Capital of “${name}”. ${said.length === 0 ? 'None in any year' : said.join('. ')}.`}
      fontSize={packTextSize}
    >
      <line className={styles.zero} x2={width} y1={bottom} y2={bottom} />
      {years.map((year, at) => {
        const held = capital.find((one) => one.year === year);
        const [left, middle] = [at * step, (at + 0.5) * step];
        const room = Math.max(2, step - Math.max(4, step * 0.25));
        const bar = { x: middle - room / 2, width: room };
        const within = Math.min(held?.pounds ?? 0, held?.envelope ?? Number.POSITIVE_INFINITY);
        const over = held === undefined ? 0 : overspend(held);
        const figure = [1, 0].map((digits) => decimal((held?.pounds ?? 0) / 1e6, digits));
        const words = [`${decimal(over / 1e6, 1)} over`, `+${decimal(over / 1e6, 1)}`, '!'];
        return (
          <g key={year}>
            {within > 0 && <rect className={styles.spent} {...bar} y={y(within)} height={bottom - y(within)} />}
            {held && over > 0 && (
              <rect className={styles.over} {...bar} y={y(held.pounds)} height={y(within) - y(held.pounds)} />
            )}
            {held?.envelope != null && (
              <line
                className={styles.envelope}
                x1={left + 1}
                x2={left + step - 1}
                y1={y(held.envelope)}
                y2={y(held.envelope)}
              />
            )}
            {held && held.pounds > 0 && (
              <text
                className={styles.figure}
                x={middle}
                y={y(Math.max(held.pounds, held.envelope ?? 0)) - 4}
                textAnchor="middle"
              >
                {firstThatFits(figure, step - 1)}
              </text>
            )}
            {held && over > 0 && (
              <text className={styles.words} x={middle} y={y(held.pounds) - 4 - line} textAnchor="middle">
                {firstThatFits(words, step - 1)}
              </text>
            )}
            {at % every === 0 && (
              <text className={styles.figure} x={Math.max(middle, half)} y={bottom + line} textAnchor="middle">
                {year}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const firstThatFits = (texts: readonly string[], room: number): string =>
  texts.find((text) => textWidth(text, packTextSize) <= room) ?? texts.at(-1) ?? '';
