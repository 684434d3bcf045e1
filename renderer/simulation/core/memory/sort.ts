import { Ints } from './arrays';
import { List, newList } from './list';

const scratch = newList();

/**
 * Sorts a list by merging ever longer runs; `order(a, b)` is below zero when a goes before b. What is in order already,
 * as most of it is from one day to the next, costs one comparison a run.
 */
export function sort(list: List, order: (a: i32, b: i32) => i32): void {
  const count = list.length;
  scratch.makeRoom(count);
  for (let width = 1; width < count; width *= 2) {
    for (let first = 0; first + width < count; first += 2 * width) {
      merge(list.items, first, first + width, min(first + 2 * width, count), order);
    }
  }
}

function merge(items: Ints, first: i32, middle: i32, last: i32, order: (a: i32, b: i32) => i32): void {
  if (order(items[middle - 1], items[middle]) <= 0) return;
  const left = scratch.items;
  const size = middle - first;
  for (let index = 0; index < size; index++) left[index] = items[first + index];
  let own = 0;
  let other = middle;
  for (let place = first; own < size; place++) {
    if (other < last && order(items[other], left[own]) < 0) items[place] = items[other++];
    else items[place] = left[own++];
  }
}
