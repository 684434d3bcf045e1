import type { Courses } from '../../renderer/simulation/booking/courses.ts';
import type { Network } from '../../renderer/simulation/compile/network.ts';

/**
 * The same courses through the plainest queue there is, to hold the engine's time against on whatever machine this is:
 * every centre is one multi-server queue, first come first served, with a place for each quarter of an hour its machines
 * have on its first day; a course holds a place for as many open days as it has fractions. Places are a binary heap by
 * the day they fall free. No rules, no books, no measures. Answers the mean wait in open days.
 */
export function referenceQueue(network: Network): (courses: Courses) => number {
  const { centres, units, pathways, flows, zones } = network;
  const heaps = centres.map((_, centre) => new Float64Array(Math.max(1, placesOf(centre))));
  return ({ decisions, decided, zone, pathway, fractions, centreDraw }) => {
    for (const heap of heaps) heap.fill(0);
    let waited = 0;
    for (let course = 0; course < decisions; course++) {
      const row = flows.first[zone[course] * pathways.length + pathway[course]];
      const first = flows.firstShare[row];
      const last = flows.lastShare[row] - 1;
      let share = first;
      while (share < last && centreDraw[course] >= flows.cumulative[share]) share++;
      const centre = share > last ? zones[zone[course]].nearest[0] : flows.centre[share];
      const ready = centres[centre].ordinalAt[decided[course]];
      const start = Math.max(ready, heaps[centre][0]);
      waited += start - ready;
      replaceLeast(heaps[centre], start + fractions[course]);
    }
    return waited / decisions;
  };

  function placesOf(centre: number): number {
    let seconds = 0;
    for (const unit of centres[centre].units) {
      const standsFromTheFirst = units.treats[unit] === 1 && units.firstOrdinal[unit] === 0;
      if (standsFromTheFirst) seconds += units.capacity[units.base[unit]];
    }
    return Math.floor(seconds / (15 * 60));
  }
}

function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
    if (heap[child] >= value) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = value;
}
