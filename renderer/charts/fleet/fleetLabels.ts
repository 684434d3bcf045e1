import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetLife, FleetProject, FleetRow } from '../../plan/fleet/fleetTypes.ts';
import { decimal } from '../../plan/numbers.ts';
import { textWidth } from '../map/textWidth.ts';

/** A line of text on a row: `x` is its start, or its end where it stands before what it names. */
export type RowLabel = { id: string; x: number; anchor: 'start' | 'end'; text: string; about: 'project' | 'life' };

const gap = 6;

/** "Replacement, 26 weeks, 22 out", and shorter ways to say it. */
function projectTexts({ shortName, status, weeks, weeksOut }: FleetProject): string[] {
  const number = (value: number) => decimal(value, Number.isInteger(value) ? 0 : 1);
  const length = `${number(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
  const out = weeksOut === 0 ? '' : `, ${number(weeksOut)} out`;
  const name = status === 'idea' ? `${shortName} (idea)` : shortName;
  return [`${name}, ${length}${out}`, `${name}, ${length}`, `${length}${out}`, length, `${number(weeks)} w`];
}

/** Model and year, as the room allows; the year only where its bar cannot show it, having begun before the picture. */
function lifeTexts({ model, bornOn }: FleetLife, shownFrom: string): string[] {
  const since = `since ${bornOn.slice(0, 4)}`;
  if (bornOn >= shownFrom) return model === null ? [] : [model];
  return model === null ? [since] : [`${model}, ${since}`, model, since];
}

/**
 * What is written on a row. A project is named after its bar, or before it where there is no room after; a machine
 * where its bar is free. `signs` are stretches that something else stands on. What does not fit is left to the inspector.
 */
export function rowLabels(
  row: FleetRow,
  scale: FleetScale,
  textSize: number,
  signs: readonly (readonly [number, number])[] = [],
): RowLabel[] {
  const labels: RowLabel[] = [];
  const taken: [number, number][] = row.projects.map(({ start, end }) => [scale.clamped(start), scale.clamped(end)]);
  for (const [from, to] of signs) taken.push([from, to]);
  for (const { baseline } of row.projects)
    if (baseline) taken.push([scale.clamped(baseline.from), scale.clamped(baseline.until)]);
  for (const { from, until } of row.cancelled) taken.push([scale.clamped(from), scale.clamped(until)]);
  const free = (from: number, to: number) =>
    from >= 0 && to <= scale.width && taken.every(([left, right]) => to <= left || from >= right);

  for (const project of row.projects) {
    const [left, right] = [scale.clamped(project.start), scale.clamped(project.end)];
    if (right <= 0 || left >= scale.width) continue;
    for (const text of projectTexts(project)) {
      const width = textWidth(text, textSize);
      const after: [number, number] = [right + gap, right + gap + width];
      const before: [number, number] = [left - gap - width, left - gap];
      const place = free(...after) ? after : free(...before) ? before : null;
      if (!place) continue;
      taken.push([place[0], place[1] + gap]);
      const anchor = place === after ? 'start' : 'end';
      labels.push({
        id: project.projectId,
        text,
        anchor,
        x: anchor === 'start' ? place[0] : place[1],
        about: 'project',
      });
      break;
    }
  }
  // The line from where the baseline has a project to where it lies now.
  for (const { baseline, start, end } of row.projects)
    if (baseline) {
      const ends = [baseline.from, baseline.until, start, end].map(scale.clamped);
      taken.push([Math.min(...ends), Math.max(...ends)]);
    }
  for (const life of row.lives) {
    const [left, right] = [scale.clamped(life.from), scale.clamped(life.until)];
    const after = taken.filter(([from, to]) => to > left && from < right && from <= left + gap * 3).map(([, to]) => to);
    const x = Math.max(left, ...after) + gap;
    const text = lifeTexts(life, scale.from).find((words) => {
      const end = x + textWidth(words, textSize);
      return end <= right && free(x, end);
    });
    if (text !== undefined) labels.push({ id: life.machineId, text, anchor: 'start', x, about: 'life' });
  }
  return labels;
}
