import { type Curve, crossing } from './crossing.ts';

/**
 * The queue that a load keeps standing although there is room for it on average, since neither decisions nor ends of
 * treatment come evenly: Allen and Cunneen's approximation for several servers (Allen 1990) with Sakasegawa's form of
 * the probability of delay (1977), which for one server is Kingman's,
 *
 *   L(ρ) = V ρ^√(2(c+1)) / (1 - ρ),   V = (ca² + cs²) / 2
 *
 * in courses, for c servers at load ρ; ca² and cs² are the squared coefficients of variation of the time between
 * decisions and of the time in treatment. A server is the time of one daily fraction, which a course takes from its
 * first fraction to its last.
 */
export type Standing = { servers: number; variability: number };

/** Courses, to which a queue is found. */
const precision = 1e-3;

/** A queue below this many courses is not worth the time of looking for it. */
const negligible = 0.01;

export const standingQueue = (standing: Standing, load: number): number =>
  (standing.variability * load ** exponentOf(standing)) / (1 - load);

const exponentOf = ({ servers }: Standing): number => Math.sqrt(2 * (servers + 1));

/**
 * The load at which so many waiting courses leave the very queue behind that such a load keeps standing. `empty` is the
 * load when none of them starts, `full` when all do: the more start, the higher the load and the shorter the queue.
 */
export function loadWhile(standing: Standing, courses: number, empty: number, full: number): number {
  if (full < 1 && standingQueue(standing, full) < negligible) return full;
  const exponent = exponentOf(standing);
  const { variability } = standing;
  const perLoad = courses / (full - empty);
  let kept = 0;
  // The queue kept standing less the one left behind, times 1 - ρ so that nothing becomes endless.
  const excess: Curve = {
    value: (load) => {
      kept = variability * load ** exponent;
      return kept - perLoad * (full - load) * (1 - load);
    },
    slope: (load) => (exponent * kept) / load + perLoad * (1 + full - 2 * load),
  };
  const most = Math.min(full, 1);
  return crossing(excess, Math.max(0, Math.min(empty, most)), most, most, precision);
}
