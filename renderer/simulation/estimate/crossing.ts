/**
 * Where to look next for the place at which an increasing function crosses 0, between two places that enclose it: where
 * Newton's step leads, or the middle where that would leave what is left. Whoever looks works out the values, in loops
 * too hot for a function or an object to be made.
 */
export const nextPlace = (newton: number, from: number, until: number): number =>
  newton > from && newton < until ? newton : (from + until) / 2;

/** So many places are looked at: by halves alone that is a millionth of a millionth of where it began. */
export const mostPlaces = 40;
