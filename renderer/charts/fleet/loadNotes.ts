import { type CentreLoad, shortWords } from '../../plan/fleet/fleetLoad.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import { textWidth } from '../map/textWidth.ts';

type Note = { x: number; text: string };

/** Pixels between a shortfall and its words, words and the next, and words and the edge. */
const gaps = { before: 6, between: 12, edge: 4 };

/** What is written on a centre's load: behind each shortfall how much it is and when, the worst first while there is room. */
export function loadNotes({ shortfalls }: Pick<CentreLoad, 'shortfalls'>, scale: FleetScale, textSize: number): Note[] {
  const placed: (Note & { until: number })[] = [];
  for (const short of shortfalls.toSorted((a, b) => b.share - a.share)) {
    const text = shortWords(short);
    const width = textWidth(text, textSize);
    const x = Math.min(scale.clamped(short.until) + gaps.before, scale.width - width - gaps.edge);
    const until = x + width + gaps.between;
    if (x < 0 || placed.some((other) => x < other.until && other.x < until)) continue;
    placed.push({ x, text, until });
  }
  return placed.map(({ x, text }) => ({ x, text })).sort((a, b) => a.x - b.x);
}
