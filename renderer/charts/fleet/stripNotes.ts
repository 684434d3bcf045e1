import { monthYear } from '../../plan/dates.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetCentre } from '../../plan/fleet/fleetTypes.ts';
import { textWidth } from '../map/textWidth.ts';

export type StripNote = { x: number; anchor: 'start' | 'end'; text: string; warns: boolean };

const gap = 6;

/** What is written on the strip: how many at its start and wherever the number settles anew, and where two are out at once. */
export function stripNotes({ inService, together }: FleetCentre, scale: FleetScale, textSize: number): StripNote[] {
  const notes: StripNote[] = [];
  const taken: [number, number][] = [];
  const put = (x: number, anchor: StripNote['anchor'], text: string, warns: boolean): boolean => {
    const width = textWidth(text, textSize);
    const [from, to] = anchor === 'start' ? [x, x + width] : [x - width, x];
    if (from < 0 || to > scale.width || taken.some(([left, right]) => from < right + gap && to > left - gap))
      return false;
    taken.push([from, to]);
    notes.push({ x, anchor, text, warns });
    return true;
  };
  for (const { from, until, out, of } of together) {
    const when = monthYear(from) === monthYear(until) ? monthYear(from) : `${monthYear(from)} to ${monthYear(until)}`;
    const texts = [`${out} of ${of} linacs out at once, ${when}`, `${out} of ${of} linacs out`, `${out} out`];
    texts.some(
      (text) =>
        put(scale.clamped(until) + gap, 'start', text, true) || put(scale.clamped(from) - gap, 'end', text, true),
    );
  }
  let standing = -1;
  for (const { from, treating, out } of inService) {
    if (treating + out === standing) continue;
    standing = treating + out;
    put(scale.clamped(from) + gap, 'start', String(standing), false);
  }
  return notes;
}
