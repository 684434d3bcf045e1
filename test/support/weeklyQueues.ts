import type { Replication } from '../../renderer/simulation/booking/replication.ts';

/** Courses decided and not started at the end of each week from the first of the warm-up, by centre. */
export function weeklyQueues({ network, state, courses }: Replication, weeks: number): Float64Array[] {
  const queues = network.centres.map(() => new Float64Array(weeks));
  for (let course = 0; course < courses.decisions; course++) {
    const centre = courses.centre[course];
    if (centre < 0) continue;
    const slot = state.slotOf[courses.firstFraction[course]];
    const started = slot < 0 ? Number.POSITIVE_INFINITY : network.slotDay[slot];
    for (let week = Math.floor(courses.decided[course] / 7); week < weeks && week * 7 + 6 < started; week++) {
      queues[centre][week]++;
    }
  }
  return queues;
}
