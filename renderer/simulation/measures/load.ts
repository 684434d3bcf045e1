import type { Replication } from '../booking/replication.ts';
import { loadWeeks } from './measures.ts';

const daysPerWeek = 7;

/**
 * Seconds of treatment asked of each centre and seconds its machines had, by centre and week from the first of the
 * warm-up: for each centre the weeks asked, then the weeks had. A course asks for all of its minutes in the week of its
 * decision, at the centre that treats it; what was lost without notice was not had. The opening backlog asks for
 * nothing: it was decided before.
 */
export function measureLoad({ network, state, courses }: Replication): Float32Array {
  const { centres, pathways, units, slotDay, stride } = network;
  const { end } = network.timeline;
  const weeks = loadWeeks(network.timeline);
  const weekOf = Int16Array.from({ length: end }, (_, day) => Math.floor(day / daysPerWeek));
  const load = new Float32Array(centres.length * 2 * weeks);
  for (let course = 0; course < courses.decisions; course++) {
    const decided = courses.decided[course];
    const centre = courses.centre[course];
    if (decided >= end || centre < 0) continue;
    const { secondsFirst, secondsLater } = pathways[courses.pathway[course]];
    const seconds = secondsFirst + (courses.fractions[course] - 1) * secondsLater;
    load[centre * 2 * weeks + weekOf[decided]] += seconds;
  }
  for (let unit = 0; unit < units.count; unit++) {
    if (units.treats[unit] === 0) continue;
    const { ordinalAt } = centres[units.centre[unit]];
    const had = (units.centre[unit] * 2 + 1) * weeks;
    for (let slot = unit * stride; slot < unit * stride + ordinalAt[end]; slot++) {
      load[had + weekOf[slotDay[slot]]] += units.capacity[slot] - state.lost[slot];
    }
  }
  return load;
}
