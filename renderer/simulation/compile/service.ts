/**
 * Planned service. A machine is serviced every n weeks, counted in open days of its centre so that a service never
 * falls on a closed day. Machines of a centre take phases of the van der Corput sequence (1/2, 1/4, 3/4, ...): spread
 * out evenly, and unmoved when another machine is added after them.
 */
export function vanDerCorput(rank: number): number {
  let phase = 0;
  for (let rest = rank, half = 0.5; rest > 0; rest = Math.floor(rest / 2), half /= 2) phase += (rest % 2) * half;
  return phase;
}

type Service = { everyWeeks: number; days: number };

/** Part of each open day lost to planned service, 0 to 1, by ordinal. */
export function serviceShares(service: Service, rank: number, openDays: number, openDaysPerWeek: number): Float64Array {
  const shares = new Float64Array(openDays);
  const period = Math.max(1, service.everyWeeks * openDaysPerWeek);
  const phase = vanDerCorput(rank) * period;
  for (let round = 0; ; round++) {
    const first = Math.floor(phase + round * period);
    if (first >= openDays) return shares;
    for (let day = 0; day < service.days && first + day < openDays; day++) {
      shares[first + day] = Math.min(1, service.days - day);
    }
  }
}
