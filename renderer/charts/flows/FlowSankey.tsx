import { type KeyboardEvent, useRef, useState } from 'react';
import { decimal } from '../../plan/numbers.ts';
import { textWidth } from '../map/textWidth.ts';
import { clipText } from './clipText.ts';
import styles from './FlowSankey.module.css';
import { ribbonPath, type Sankey, type SankeyNode } from './sankeyLayout.ts';

type Props = {
  sankey: Sankey;
  width: number;
  textSize: number;
  /** Ends and ribbons that stand out: an end's id, or `from→to`; null when all are alike. */
  marked: string | null;
  /** The end that is selected in the app. */
  selected: string | null;
  label: string;
  /** False on paper: nothing to point at, press or focus. */
  interactive?: boolean;
  /** All an end says, for those who hear it. */
  sentenceOf(node: SankeyNode, side: 'left' | 'right'): string;
  /** Ends that open into others when they are chosen: true when they are open. */
  opened(id: string): boolean | null;
  onMark(marked: string | null): void;
  onChoose(id: string): void;
};

const bar = 10;
const pad = 6;

/** Ribbons from where people live to where they are treated. */
export function FlowSankey(props: Props) {
  const { sankey, width, textSize, marked, selected, label, interactive = true } = props;
  const root = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const margin = (nodes: readonly SankeyNode[]) =>
    Math.min(
      width * 0.34,
      Math.max(...nodes.map(({ name, value }) => textWidth(`${name} ${decimal(value)}`, textSize)), 40) +
        bar +
        pad * 2 +
        1,
    );
  const [x0, x1] = [margin(sankey.left), width - margin(sankey.right)];
  const shown = marked ?? selected;
  const isLit = (from: string, to: string) => shown === from || shown === to || shown === `${from}→${to}`;
  const known = [...sankey.left, ...sankey.right].some(({ id }) => isLit(id, id)) || (shown?.includes('→') ?? false);
  const stopId = [...sankey.left, ...sankey.right].some(({ id }) => id === stop) ? stop : (sankey.left[0]?.id ?? null);
  const focusOn = (node: SankeyNode | undefined) =>
    node && root.current?.querySelector<SVGGElement>(`[data-end="${CSS.escape(node.id)}"]`)?.focus();
  const onKey = (event: KeyboardEvent, side: 'left' | 'right', node: SankeyNode) => {
    const mine = sankey[side];
    const at = mine.indexOf(node);
    const across = (to: readonly SankeyNode[]) =>
      to.reduce(
        (held, other) => (Math.abs(other.middle - node.middle) < Math.abs(held.middle - node.middle) ? other : held),
        to[0] ?? node,
      );
    if (event.key === 'ArrowDown') focusOn(mine[at + 1]);
    else if (event.key === 'ArrowUp') focusOn(mine[at - 1]);
    else if (event.key === 'ArrowRight' && side === 'left') focusOn(across(sankey.right));
    else if (event.key === 'ArrowLeft' && side === 'right') focusOn(across(sankey.left));
    else if (event.key === 'Home') focusOn(mine[0]);
    else if (event.key === 'End') focusOn(mine.at(-1));
    else if (event.key === 'Enter' || event.key === ' ') props.onChoose(node.id);
    else if (event.key === 'Escape') props.onMark(null);
    else return;
    event.preventDefault();
  };
  const ends = (side: 'left' | 'right') =>
    sankey[side].map((node) => {
      const opened = props.opened(node.id);
      const x = side === 'left' ? x0 - bar : x1;
      const drawn = <rect className={styles.bar} x={x} y={node.y} width={bar} height={Math.max(node.height, 1)} />;
      if (!interactive) return <g key={node.id}>{drawn}</g>;
      return (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in an SVG.
        <g
          key={node.id}
          role="button"
          className={styles.end}
          data-end={node.id}
          data-selected={selected === node.id}
          tabIndex={stopId === node.id ? 0 : -1}
          aria-label={props.sentenceOf(node, side)}
          aria-pressed={opened === null ? selected === node.id : undefined}
          aria-expanded={opened ?? undefined}
          onClick={() => props.onChoose(node.id)}
          onPointerEnter={() => props.onMark(node.id)}
          onPointerLeave={() => props.onMark(null)}
          onFocus={() => {
            setStop(node.id);
            props.onMark(node.id);
          }}
          onBlur={() => props.onMark(null)}
          onKeyDown={(event) => onKey(event, side, node)}
        >
          <rect
            className={styles.target}
            x={side === 'left' ? 0 : x1}
            y={node.middle - Math.max(node.slot, 24) / 2}
            width={side === 'left' ? x0 : width - x1}
            height={Math.max(node.slot, 24)}
          />
          {drawn}
        </g>
      );
    });
  /** Names may be cut short, so they stand beside what is pressed, which is called by its whole name. */
  const labels = (side: 'left' | 'right') =>
    sankey[side].map((node) => {
      const opened = props.opened(node.id);
      const room = (side === 'left' ? x0 : width - x1) - bar - pad * 2;
      const figure = decimal(node.value);
      const mark = opened === null ? '' : opened ? '− ' : '+ ';
      const name = clipText(mark + node.name, textSize, room - textWidth(` ${figure}`, textSize));
      return (
        <text
          key={node.id}
          className={selected === node.id || marked === node.id ? styles.strong : undefined}
          x={side === 'left' ? x0 - bar - pad : x1 + bar + pad}
          y={node.middle}
          dy="0.35em"
          textAnchor={side === 'left' ? 'end' : 'start'}
          fontSize={textSize}
        >
          {name}{' '}
          <tspan className={styles.figure} data-count={node.value}>
            {figure}
          </tspan>
        </text>
      );
    });
  return (
    <svg
      ref={root}
      className={styles.sankey}
      width={width}
      height={sankey.height}
      role={interactive ? 'group' : 'img'}
      aria-label={label}
    >
      <g className={known ? styles.dimmed : undefined}>
        {sankey.ribbons.map((ribbon) => (
          <path
            key={`${ribbon.from}→${ribbon.to}`}
            className={styles.ribbon}
            data-lit={isLit(ribbon.from, ribbon.to)}
            d={ribbonPath(ribbon, x0, x1)}
            onPointerEnter={() => props.onMark(`${ribbon.from}→${ribbon.to}`)}
            onPointerLeave={() => props.onMark(null)}
          />
        ))}
      </g>
      {ends('left')}
      {ends('right')}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
      <g className={styles.labels} aria-hidden="true">
        {labels('left')}
        {labels('right')}
      </g>
    </svg>
  );
}
