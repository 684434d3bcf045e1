import { Ints, Longs } from './arrays';
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

/** Sorts some numbers, from one up to before another, by insertion over ever shorter gaps (Shell, with Ciura's). */
export function sortLongs(items: Longs, first: i32, last: i32): void {
  const count = last - first;
  for (let gap = count > 300 ? 301 : count > 56 ? 57 : count > 22 ? 10 : 1; gap > 0; gap = shorter(gap)) {
    for (let index = first + gap; index < last; index++) {
      const item = items[index];
      let place = index;
      for (; place >= first + gap && items[place - gap] > item; place -= gap) items[place] = items[place - gap];
      items[place] = item;
    }
  }
}

function shorter(gap: i32): i32 {
  if (gap > 57) return gap > 132 ? 132 : 57;
  if (gap > 10) return gap > 23 ? 23 : 10;
  return gap > 4 ? 4 : gap > 1 ? 1 : 0;
}
