import { max } from 'd3-array';
import type { Size } from '../../components/useSize.ts';
import { decimal } from '../../plan/numbers.ts';
import { clipText } from '../flows/clipText.ts';
import { textWidth } from '../map/textWidth.ts';
import styles from './Bars.module.css';
import type { Part } from './largest.ts';

type Props = { parts: readonly Part[]; size: Size; textSize: number; label: string };

/** Names may take this much of the width. */
const namesAtMost = 0.46;
const pad = 10;

/** Pixels a bar takes with its name beside it, at least and at most. */
export const barRow = (textSize: number): number => Math.round(textSize * 1.5);
const tallestRow = (textSize: number): number => textSize * 3;

/** Amounts as bars, each with its name before it and its figure behind it; a rest has no bar, which would dwarf the others. */
export function Bars({ parts, size, textSize, label }: Props) {
  const tall = Math.max(barRow(textSize), Math.min(tallestRow(textSize), Math.floor(size.height / parts.length)));
  const names = Math.min(Math.max(...parts.map(({ name }) => textWidth(name, textSize)), 40), size.width * namesAtMost);
  const figures = Math.max(...parts.map(({ value }) => textWidth(decimal(value), textSize)), 20) + pad;
  const most = max(parts, ({ value, rest }) => (rest ? 0 : value)) ?? 1;
  const room = size.width - names - pad - figures;
  return (
    <svg className={styles.bars} width={size.width} height={parts.length * tall} role="img" aria-label={label}>
      {parts.map(({ name, value, rest }, row) => (
        <g key={name} transform={`translate(0,${row * tall})`}>
          <text x={names} y={tall / 2} dy="0.35em" textAnchor="end">
            {clipText(name, textSize, names)}
          </text>
          {!rest && <rect x={names + pad} y={4} width={Math.max(1, (value / most) * room)} height={tall - 8} />}
          <text
            data-count={value}
            x={names + pad + (rest ? 0 : pad * 0.8 + (value / most) * room)}
            y={tall / 2}
            dy="0.35em"
          >
            {decimal(value)}
          </text>
        </g>
      ))}
    </svg>
  );
}
