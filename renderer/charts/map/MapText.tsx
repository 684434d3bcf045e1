import type { Concerns } from './concerns.ts';
import { lineHeight, type MapLabel } from './mapLabels.ts';
import styles from './NetworkMap.module.css';

type MapTextProps = { label: MapLabel; textSize: number; faded: boolean; active: boolean; onColour: boolean };

/** A label beside its glyph: a centre's figures stand under its name, a zone's after it. */
export function MapText({ label, textSize, faded, active, onColour }: MapTextProps) {
  const x = { start: label.x, middle: label.x + label.width / 2, end: label.x + label.width }[label.align];
  const baseline = (line: number) => label.y + textSize * (lineHeight * line + 0.95);
  const { figure, leader, at } = label;
  const own = label.kind === 'centre';
  const look = [
    own ? styles.centreLabel : styles.zoneLabel,
    faded ? styles.faded : '',
    active ? styles.active : '',
    onColour ? styles.onColour : '',
  ];
  return (
    <g className={styles.steady} style={{ transformOrigin: `${at.x}px ${at.y}px` }}>
      {leader && <line className={styles.leader} {...leader} />}
      <text className={look.join(' ')} textAnchor={label.align}>
        {label.lines.map((line, row) => (
          <tspan key={line} x={x} y={baseline(row)}>
            {line}
          </tspan>
        ))}
        {figure !== null && (
          <tspan
            className={styles.figures}
            {...(own ? { x, y: baseline(label.lines.length) } : { dx: textSize * 0.28 })}
          >
            {figure}
          </tspan>
        )}
      </text>
    </g>
  );
}

/** All labels; those who hear the map are told the same by its marks. */
export function MapTexts({
  labels,
  near,
  textSize,
  onColour,
}: {
  labels: readonly MapLabel[];
  near: Concerns | null;
  textSize: number;
  /** Whether they stand on coloured areas. */
  onColour: boolean;
}) {
  return (
    <svg aria-hidden="true" overflow="visible">
      {labels.map((one) => (
        <MapText
          key={one.key}
          label={one}
          textSize={textSize}
          onColour={onColour}
          faded={near !== null && !near.mark(one.key)}
          active={near?.mark(one.key) ?? false}
        />
      ))}
    </svg>
  );
}
