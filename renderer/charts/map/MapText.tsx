import { lineHeight, type MapLabel } from './mapLabels.ts';
import styles from './NetworkMap.module.css';

type MapTextProps = { label: MapLabel; textSize: number; faded: boolean; active: boolean };

/** A label beside its glyph: a centre's figures stand under its name, a zone's after it. */
export function MapText({ label, textSize, faded, active }: MapTextProps) {
  const x = { start: label.x, middle: label.x + label.width / 2, end: label.x + label.width }[label.align];
  const baseline = (line: number) => label.y + textSize * (lineHeight * line + 0.95);
  const { figure } = label;
  const own = label.kind === 'centre';
  return (
    <text
      className={`${own ? styles.centreLabel : styles.zoneLabel} ${faded ? styles.faded : ''} ${active ? styles.active : ''}`}
      textAnchor={label.align}
    >
      {label.lines.map((line, at) => (
        <tspan key={line} x={x} y={baseline(at)}>
          {line}
        </tspan>
      ))}
      {figure !== null && (
        <tspan className={styles.figures} {...(own ? { x, y: baseline(label.lines.length) } : { dx: textSize * 0.28 })}>
          {figure}
        </tspan>
      )}
    </text>
  );
}
