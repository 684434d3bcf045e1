import { mostPlaces, nextPlace } from './crossing';

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
export function standingQueue(servers: f64, variability: f64, load: f64): f64 {
  return (variability * load ** exponentOf(servers)) / (1 - load);
}

function exponentOf(servers: f64): f64 {
  return Math.sqrt(2 * (servers + 1));
}

/** Courses, to which a queue is found. */
const precision: f64 = 1e-3;

/** A queue below this many courses is not worth the time of looking for it. */
const negligible: f64 = 0.01;

/**
 * The load at which so many waiting courses leave the very queue behind that such a load keeps standing. `empty` is the
 * load when none of them starts, `full` when all do: the more start, the higher the load and the shorter the queue.
 * `near` is where to look first.
 */
export function loadWhile(servers: f64, variability: f64, courses: f64, empty: f64, full: f64, near: f64): f64 {
  const exponent = exponentOf(servers);
  // No power is less than its tangent at 1, which mostly is enough to say so.
  const surelyNot = variability * (1 - exponent * (1 - full)) > negligible * (1 - full);
  if (full < 1 && !surelyNot && standingQueue(servers, variability, full) < negligible) return full;
  const perLoad = courses / (full - empty);
  const least = Math.max(0, Math.min(empty, Math.min(full, 1)));
  let from = least;
  let until = Math.min(full, 1);
  let load = Math.max(from, Math.min(until, near));
  for (let place = 0; place < mostPlaces; place++) {
    // The queue kept standing less the one left behind, times 1 - ρ so that nothing becomes endless.
    const kept = variability * load ** exponent;
    const excess = kept - perLoad * (full - load) * (1 - load);
    // Even while nobody starts the queue may be shorter than the load would keep it.
    if (Math.abs(excess) <= precision || (excess > 0 && load === least)) break;
    if (excess < 0) from = load;
    else until = load;
    const newton = load - (excess * load) / (exponent * kept + load * perLoad * (1 + full - 2 * load));
    load = newton <= least && from === least ? least : nextPlace(newton, from, until);
  }
  return load;
}
