/**
 * Where to look next for the place at which an increasing function crosses 0, between two places that enclose it: where
 * Newton's step leads, or the middle where that would leave what is left.
 */
export function nextPlace(newton: f64, from: f64, until: f64): f64 {
  return newton > from && newton < until ? newton : (from + until) / 2;
}

/** So many places are looked at: by halves alone that is a millionth of a millionth of where it began. */
export const mostPlaces: i32 = 40;
